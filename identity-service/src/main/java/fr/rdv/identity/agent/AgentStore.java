package fr.rdv.identity.agent;

import fr.rdv.defaults.event.Outbox;
import fr.rdv.defaults.event.Republication;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.AgentFacts;
import fr.rdv.identity.agent.domain.Status;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to add or change an agent: under the row's lock, told to the other services by an event and to the other
 * features here, history and account, by {@link AgentKept}, all in the transaction of the use case.
 */
@Repository
public class AgentStore implements Republication {
    private static final String TOPIC = "identity.agent.v1";

    private final Agents agents;
    private final EntityManager entities;
    private final Outbox outbox;
    private final ApplicationEventPublisher features;

    AgentStore(Agents agents, EntityManager entities, Outbox outbox, ApplicationEventPublisher features) {
        this.agents = agents;
        this.entities = entities;
        this.outbox = outbox;
        this.features = features;
    }

    /**
     * Adds an agent. Never changes one that exists: of two invitations at once, one fails.
     *
     * @throws Problem 409 when an agent has the e-mail
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Agent agent, Change change, Actor actor) {
        entities.persist(agent);
        tell(agent, null, change, actor);
    }

    /**
     * Changes an agent; tells nothing when the action left the version alone.
     *
     * @param action reads the agent as it is under the lock, and may refuse
     * @throws Problem 404 when there is no such agent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Agent change(UUID agentId, Change change, Actor actor, Consumer<Agent> action) {
        Agent agent = agents.lock(agentId).orElseThrow(Problem::notFound);
        entities.refresh(agent);
        AgentFacts before = AgentFacts.of(agent);
        long version = agent.version();
        action.accept(agent);
        if (agent.version() != version) {
            tell(agent, before, change, actor);
        }
        return agent;
    }

    @Override
    public List<UUID> ids() {
        return agents.ids();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(UUID id) {
        agents.lock(id).ifPresent(agent -> {
            String event = agent.status() == Status.DELETED ? "AgentRemoved" : "AgentChanged";
            outbox.append(TOPIC, id, event, AgentState.of(agent, Actor.SYSTEM));
        });
    }

    private void tell(Agent agent, @Nullable AgentFacts before, Change change, Actor actor) {
        flush();
        String event = agent.status() == Status.DELETED
                ? "AgentRemoved"
                : change.kind().event();
        outbox.append(TOPIC, agent.id(), event, AgentState.of(agent, actor));
        features.publishEvent(new AgentKept(agent.id(), before, AgentFacts.of(agent), change, actor));
    }

    private void flush() {
        try {
            entities.flush();
        } catch (ConstraintViolationException taken) {
            if ("agent_email_unique".equals(taken.getConstraintName())) {
                throw emailTaken();
            }
            throw taken;
        }
    }

    /** Two people never share an address to sign in with. */
    public static Problem emailTaken() {
        return new Problem(
                HttpStatus.CONFLICT,
                "adresse-deja-prise",
                "Cette adresse est déjà celle d’un agent : choisissez-en une autre ou rechargez la page");
    }
}
