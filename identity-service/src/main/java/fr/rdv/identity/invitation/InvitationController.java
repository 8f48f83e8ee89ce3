package fr.rdv.identity.invitation;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.AgentAccess.Right;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.invitation.InviteAgent.Invitation;
import fr.rdv.identity.invitation.InviteAgent.Invited;
import fr.rdv.identity.organisation.Organisations;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations, for those who may invite to the organisation. */
@RestController
class InvitationController {
    private final AgentAccess access;
    private final Organisations organisations;
    private final InviteAgent inviteAgent;

    InvitationController(AgentAccess access, Organisations organisations, InviteAgent inviteAgent) {
        this.access = access;
        this.organisations = organisations;
        this.inviteAgent = inviteAgent;
    }

    @PostMapping("/api/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitedAgent invite(@Valid @RequestBody InvitationRequest request, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Right right = access.rightIn(request.organisationId(), caller);
        Invitation invitation = request.invitation();
        if (right == Right.SEE || (invitation.place().adminEspace() && right != Right.NAME_ADMIN_ESPACE)) {
            throw Problem.forbidden();
        }
        requireOneEspace(invitation);
        return InvitedAgent.of(inviteAgent.handle(invitation, Actor.of(caller)));
    }

    private void requireOneEspace(Invitation invitation) {
        UUID organisationId = invitation.place().role().organisationId();
        if (organisations
                .findById(organisationId)
                .filter(known -> known.espaceId().equals(invitation.espaceId()))
                .isEmpty()) {
            throw Problem.fields(Map.of("espaceId", "Cette organisation est d’un autre espace"));
        }
        if (!organisations
                .servicesOf(invitation.espaceId())
                .containsAll(invitation.place().serviceIds())) {
            throw Problem.fields(Map.of("serviceIds", "Choisissez des services ouverts dans l’espace"));
        }
    }

    record InvitedAgent(UUID agentId, String displayName, String status, boolean alreadyAgent) {
        static InvitedAgent of(Invited invited) {
            Agent agent = invited.agent();
            return new InvitedAgent(
                    agent.id(),
                    agent.displayName(),
                    agent.status().name().toLowerCase(Locale.ROOT),
                    invited.alreadyAgent());
        }
    }
}
