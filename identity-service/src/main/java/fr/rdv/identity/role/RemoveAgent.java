package fr.rdv.identity.role;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Change;
import fr.rdv.identity.agent.LastAdmin;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an agent out of an organisation; whose only place it was is removed and frees the e-mail (D16, D17, S30). */
@Component
class RemoveAgent {
    private final AgentStore store;
    private final LastAdmin lastAdmin;

    RemoveAgent(AgentStore store, LastAdmin lastAdmin) {
        this.store = store;
        this.lastAdmin = lastAdmin;
    }

    @Transactional
    public void handle(UUID agentId, UUID organisationId, Actor actor) {
        lastAdmin.lockOrganisation(organisationId);
        store.change(agentId, Change.in(organisationId, Change.Kind.LEFT), actor, agent -> {
            if (!agent.places().isMemberOf(organisationId)) {
                throw Problem.notFound();
            }
            lastAdmin.refuseInOrganisation(agent, organisationId);
            agent.leave(organisationId);
        });
    }
}
