package fr.rdv.identity.invitation;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Agent.Place;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The part of an invitation that is one transaction. */
@Component
class KeepInvitation {
    private final Agents agents;
    private final AgentStore store;

    KeepInvitation(Agents agents, AgentStore store) {
        this.agents = agents;
        this.store = store;
    }

    @Transactional
    public Agent invite(Agent agent, Actor actor) {
        store.add(agent, actor);
        return agent;
    }

    @Transactional
    public Agent join(UUID agentId, Place place, Actor actor) {
        Agent agent = agents.lock(agentId).orElseThrow();
        if (agent.isMemberOf(place.role().organisationId())) {
            throw alreadyMember();
        }
        agent.join(place);
        store.change(agent, "AgentRoleChanged", actor);
        return agent;
    }

    static Problem alreadyMember() {
        return new Problem(
                HttpStatus.CONFLICT, "deja-membre", "Cette personne est déjà invitée ou membre de l’organisation");
    }
}
