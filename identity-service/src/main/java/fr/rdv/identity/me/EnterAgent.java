package fr.rdv.identity.me;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Change;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Name;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an agent does to themselves: signs in, which the first time accepts the invitation, and takes a name. */
@Component
class EnterAgent {
    private final AgentStore store;
    private final Clock clock;

    EnterAgent(AgentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public void enter(UUID agentId, Name told) {
        store.change(agentId, Change.of(Change.Kind.ENTERED), new Actor("agent", agentId), agent -> {
            if (!agent.mayEnter(clock.instant())) {
                throw new Problem(
                        HttpStatus.GONE,
                        "invitation-expiree",
                        "Cette invitation a expiré ou a été annulée : demandez-en une nouvelle à l’administrateur de votre organisation");
            }
            agent.enter(told, clock.instant());
        });
    }

    @Transactional
    public Agent rename(UUID agentId, Name name) {
        return store.change(
                agentId, Change.of(Change.Kind.NAME), new Actor("agent", agentId), agent -> agent.rename(name));
    }
}
