package fr.rdv.identity.testdata;

import fr.rdv.defaults.Ids;
import fr.rdv.testing.Tokens;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Espaces that this service has heard of, and agents who accepted long ago. */
public class AgentFixture {
    private final JdbcClient jdbc;

    AgentFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Espace(UUID espaceId, UUID mairie, UUID annexe, UUID etatCivil, UUID urbanisme) {}

    public Espace anEspace() {
        Espace espace = new Espace(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
        jdbc.sql("INSERT INTO espace (espace_id, service_ids, version) VALUES (?, ARRAY[?, ?], 1)")
                .params(espace.espaceId(), espace.etatCivil(), espace.urbanisme())
                .update();
        for (UUID organisationId : new UUID[] {espace.mairie(), espace.annexe()}) {
            jdbc.sql("INSERT INTO organisation (organisation_id, espace_id, version) VALUES (?, ?, 1)")
                    .params(organisationId, espace.espaceId())
                    .update();
        }
        return espace;
    }

    public RequestPostProcessor adminOf(Espace espace, UUID organisationId) {
        return Tokens.agent(keep(espace, organisationId, "ADMINISTRATEUR", false));
    }

    public RequestPostProcessor basiqueOf(Espace espace, UUID organisationId) {
        return Tokens.agent(keep(espace, organisationId, "BASIQUE", false));
    }

    public RequestPostProcessor adminEspaceOf(Espace espace) {
        return Tokens.agent(keep(espace, null, "BASIQUE", true));
    }

    public UUID keep(Espace espace, UUID organisationId, String level, boolean adminEspace) {
        UUID agentId = Ids.next();
        jdbc.sql("""
                INSERT INTO agent (agent_id, espace_id, email, first_name, last_name, status, admin_espace, version)
                VALUES (?, ?, ?, 'Camille', 'Martin', 'ACTIVE', ?, 2)
                """)
                .params(agentId, espace.espaceId(), agentId + "@mairie.example", adminEspace)
                .update();
        jdbc.sql("INSERT INTO agent_service (agent_id, service_id) VALUES (?, ?)")
                .params(agentId, espace.etatCivil())
                .update();
        if (organisationId != null) {
            jdbc.sql("INSERT INTO agent_role (agent_id, organisation_id, level, accueil) VALUES (?, ?, ?, false)")
                    .params(agentId, organisationId, level)
                    .update();
        }
        return agentId;
    }

    /** Lets an agent work for another organisation too. */
    public void join(UUID agentId, UUID organisationId, String level) {
        jdbc.sql("INSERT INTO agent_role (agent_id, organisation_id, level, accueil) VALUES (?, ?, ?, false)")
                .params(agentId, organisationId, level)
                .update();
    }

    /** Makes it so that an agent was invited some days ago and never signed in. */
    public void invitedDaysAgo(UUID agentId, int days) {
        jdbc.sql(
                        "UPDATE agent SET status = 'INVITED', invitation_sent_at = now() - make_interval(days => ?) WHERE agent_id = ?")
                .params(days, agentId)
                .update();
    }

    /** Says whether an espace wants a second factor of its admins. */
    public void secondFactorForAdmins(Espace espace, boolean wanted) {
        jdbc.sql("INSERT INTO access_policy (espace_id, second_factor_for_admins) VALUES (?, ?)")
                .params(espace.espaceId(), wanted)
                .update();
    }
}
