package fr.rdv.identity.invitation;

import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Agent.Place;
import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Name;
import fr.rdv.identity.keycloak.Accounts;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Invites by e-mail. Keycloak comes first, outside any transaction: when it fails there is no agent, and when this service
 * fails afterwards the next try finds the account and its agent's id again.
 */
@Component
class InviteAgent {
    private final Agents agents;
    private final Accounts accounts;
    private final KeepInvitation keepInvitation;

    InviteAgent(Agents agents, Accounts accounts, KeepInvitation keepInvitation) {
        this.agents = agents;
        this.accounts = accounts;
        this.keepInvitation = keepInvitation;
    }

    Invited handle(Invitation invitation, Actor actor) {
        return agents.findByEmail(invitation.email().address())
                .map(agent -> join(agent, invitation, actor))
                .orElseGet(() -> invite(invitation, actor));
    }

    private Invited join(Agent agent, Invitation invitation, Actor actor) {
        if (!agent.espaceId().equals(invitation.espaceId())) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "agent-d-un-autre-espace",
                    "Cette adresse est celle d’un agent d’un autre espace : choisissez-en une autre");
        }
        return new Invited(keepInvitation.join(agent.id(), invitation.place(), actor), true);
    }

    private Invited invite(Invitation invitation, Actor actor) {
        Name name = invitation.name();
        UUID agentId = accounts.invite(
                new Accounts.Account(Ids.next(), invitation.email().address(), name.firstName(), name.lastName()));
        try {
            Agent agent = Agent.invite(agentId, invitation.espaceId(), invitation.email(), name, invitation.place());
            return new Invited(keepInvitation.invite(agent, actor), false);
        } catch (DataIntegrityViolationException invitedMeanwhile) {
            throw KeepInvitation.alreadyMember();
        }
    }

    record Invitation(UUID espaceId, Email email, Name name, Place place) {}

    /**
     * What came of an invitation.
     *
     * @param alreadyAgent whether the agent existed, so that no mail left and the services stay what they were
     */
    record Invited(Agent agent, boolean alreadyAgent) {}
}
