package fr.rdv.identity.espaceaccess;

import fr.rdv.identity.agent.domain.Agent;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The access policy of each espace; an espace that never chose one asks for nothing. */
@Repository
public class AccessPolicies {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher features;

    AccessPolicies(JdbcClient jdbc, ApplicationEventPublisher features) {
        this.jdbc = jdbc;
        this.features = features;
    }

    /** Whether an agent must have a second factor: admins of organisations and of the espace, where it is compulsory. */
    public boolean requiresSecondFactor(Agent agent) {
        return agent.places().administersAnything() && of(agent.espaceId()).secondFactorForAdmins();
    }

    AccessPolicy of(UUID espaceId) {
        return new AccessPolicy(jdbc.sql("SELECT second_factor_for_admins FROM access_policy WHERE espace_id = ?")
                .param(espaceId)
                .query(Boolean.class)
                .optional()
                .orElse(false));
    }

    /** Keeps a policy; the accounts follow. */
    @Transactional
    public void keep(UUID espaceId, AccessPolicy policy) {
        jdbc.sql("""
                INSERT INTO access_policy (espace_id, second_factor_for_admins) VALUES (?, ?)
                ON CONFLICT (espace_id) DO UPDATE SET second_factor_for_admins = EXCLUDED.second_factor_for_admins
                """).params(espaceId, policy.secondFactorForAdmins()).update();
        features.publishEvent(new AccessPolicyKept(espaceId));
    }

    /** What an espace asks for. */
    public record AccessPolicy(boolean secondFactorForAdmins) {}

    /** An espace asks for something else now. */
    public record AccessPolicyKept(UUID espaceId) {}
}
