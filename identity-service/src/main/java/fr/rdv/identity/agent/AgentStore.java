package fr.rdv.identity.agent;

import fr.rdv.defaults.event.Outbox;
import fr.rdv.identity.agent.domain.Agent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a changed agent and tells of it, in the transaction of the use case. */
@Component
public class AgentStore {
    private final Agents agents;
    private final Outbox outbox;

    AgentStore(Agents agents, Outbox outbox) {
        this.agents = agents;
        this.outbox = outbox;
    }

    /**
     * Keeps an agent and appends an event.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when another agent has the e-mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Agent changed, String event, Actor actor) {
        Agent agent = agents.saveAndFlush(changed);
        outbox.append("identity.agent.v1", agent.id(), event, AgentState.of(agent, actor));
    }
}
