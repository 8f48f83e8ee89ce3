package fr.rdv.identity.agent;

import fr.rdv.defaults.event.Outbox;
import fr.rdv.identity.agent.domain.Agent;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a new or changed agent and tells of it, in the transaction of the use case. */
@Repository
public class AgentStore {
    private final EntityManager entities;
    private final Outbox outbox;

    AgentStore(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /**
     * Adds an agent and tells of the invitation. Never changes one that exists: of two invitations at once, one fails.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when an agent has the id or the e-mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Agent agent, Actor actor) {
        entities.persist(agent);
        tell(agent, "AgentInvited", actor);
    }

    /** Keeps an agent that was read under its lock, and appends an event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Agent agent, String event, Actor actor) {
        tell(agent, event, actor);
    }

    private void tell(Agent agent, String event, Actor actor) {
        entities.flush();
        outbox.append("identity.agent.v1", agent.id(), event, AgentState.of(agent, actor));
    }
}
