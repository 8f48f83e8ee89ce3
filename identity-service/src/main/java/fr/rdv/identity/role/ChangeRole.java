package fr.rdv.identity.role;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Change;
import fr.rdv.identity.agent.LastAdmin;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Level;
import fr.rdv.identity.agent.domain.Role;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes level and accueil in an organisation, or makes admin d'espace. */
@Component
class ChangeRole {
    private final AgentStore store;
    private final LastAdmin lastAdmin;

    ChangeRole(AgentStore store, LastAdmin lastAdmin) {
        this.store = store;
        this.lastAdmin = lastAdmin;
    }

    @Transactional
    public Agent inOrganisation(UUID agentId, Role role, Actor actor) {
        lastAdmin.lockOrganisation(role.organisationId());
        return store.change(agentId, Change.in(role.organisationId(), Change.Kind.ROLE), actor, agent -> {
            refuseNonMember(agent, role.organisationId());
            if (role.level() != Level.ADMINISTRATEUR) {
                lastAdmin.refuseInOrganisation(agent, role.organisationId());
            }
            agent.changeRole(role);
        });
    }

    @Transactional
    public Agent inEspace(Agent administered, boolean adminEspace, Actor actor) {
        lastAdmin.lockEspace(administered.espaceId());
        return store.change(administered.id(), Change.of(Change.Kind.ADMIN_ESPACE), actor, agent -> {
            refuseIntervenant(agent);
            if (!adminEspace) {
                lastAdmin.refuseInEspace(agent);
            }
            agent.administerEspace(adminEspace);
        });
    }

    private static void refuseNonMember(Agent agent, UUID organisationId) {
        if (!agent.places().isMemberOf(organisationId)) {
            throw Problem.notFound();
        }
        refuseIntervenant(agent);
    }

    private static void refuseIntervenant(Agent agent) {
        if (agent.isIntervenant()) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "intervenant-sans-compte",
                    "Un intervenant n’a pas de permissions : convertissez-le d’abord en agent");
        }
    }
}
