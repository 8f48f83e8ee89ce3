package fr.rdv.identity.agent;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Name;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an invited agent active, at the first sign-in; later ones change nothing. */
@Component
class AcceptInvitation {
    private final Agents agents;
    private final AgentStore store;

    AcceptInvitation(Agents agents, AgentStore store) {
        this.agents = agents;
        this.store = store;
    }

    @Transactional
    public void handle(UUID agentId, Name told) {
        Agent agent = agents.lock(agentId).orElseThrow(Problem::notFound);
        if (agent.accept(told)) {
            store.change(agent, "AgentActivated", new Actor("agent", agentId));
        }
    }
}
