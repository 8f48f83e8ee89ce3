package fr.rdv.identity.invitation;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Change;
import fr.rdv.identity.agent.LastAdmin;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Status;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends an invitation again, or revokes it while nobody accepted it. */
@Component
class PendingInvitation {
    private final AgentStore store;
    private final LastAdmin lastAdmin;
    private final Clock clock;

    PendingInvitation(AgentStore store, LastAdmin lastAdmin, Clock clock) {
        this.store = store;
        this.lastAdmin = lastAdmin;
        this.clock = clock;
    }

    @Transactional
    public void sendAgain(UUID agentId, UUID organisationId, Actor actor) {
        store.change(agentId, Change.in(organisationId, Change.Kind.INVITED_AGAIN), actor, agent -> {
            requirePending(agent, organisationId);
            agent.inviteAgain(clock.instant());
        });
    }

    /** The agent leaves the organisation; without any other place the account goes too and the link with it. */
    @Transactional
    public void revoke(UUID agentId, UUID organisationId, Actor actor) {
        lastAdmin.lockOrganisation(organisationId);
        store.change(agentId, Change.in(organisationId, Change.Kind.REVOKED), actor, agent -> {
            requirePending(agent, organisationId);
            lastAdmin.refuseInOrganisation(agent, organisationId);
            agent.leave(organisationId);
        });
    }

    private static void requirePending(Agent agent, UUID organisationId) {
        if (!agent.places().isMemberOf(organisationId)) {
            throw Problem.notFound();
        }
        if (agent.status() != Status.INVITED) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "invitation-acceptee",
                    "L’invitation a déjà été acceptée : gérez l’agent depuis la liste des agents");
        }
    }
}
