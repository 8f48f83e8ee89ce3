package fr.rdv.identity.invitation;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.AgentAccess.Right;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.invitation.InviteAgent.Invited;
import fr.rdv.identity.organisation.Organisations;
import fr.rdv.identity.organisation.domain.Organisation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations, for those who manage the organisation's agents. */
@RestController
@RequestMapping("/api/invitations")
class InvitationController {
    private final AgentAccess access;
    private final Organisations organisations;
    private final InviteAgent inviteAgent;
    private final PendingInvitation pendingInvitation;
    private final PendingInvitations pendingInvitations;

    InvitationController(
            AgentAccess access,
            Organisations organisations,
            InviteAgent inviteAgent,
            PendingInvitation pendingInvitation,
            PendingInvitations pendingInvitations) {
        this.access = access;
        this.organisations = organisations;
        this.inviteAgent = inviteAgent;
        this.pendingInvitation = pendingInvitation;
        this.pendingInvitations = pendingInvitations;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    InvitedAgent invite(@Valid @RequestBody InvitationRequest request, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Right right = access.requireManager(request.organisationId(), caller);
        if (request.place().adminEspace() && right != Right.ADMINISTER_ESPACE) {
            throw Problem.forbidden();
        }
        UUID espaceId = organisations.requireOpen(request.organisationId(), request.serviceIds());
        if (!espaceId.equals(request.espaceId())) {
            throw Problem.fields(Map.of("espaceId", "Cette organisation est d’un autre espace"));
        }
        Organisation organisation = new Organisation(request.organisationId(), espaceId);
        return InvitedAgent.of(inviteAgent.handle(organisation, request.person(), request.place(), Actor.of(caller)));
    }

    @GetMapping
    List<PendingInvitations.PendingView> pending(
            @RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        access.requireManager(organisationId, Caller.of(token));
        return pendingInvitations.of(organisationId);
    }

    @PostMapping("/{agentId}/sendings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendAgain(
            @PathVariable UUID agentId, @Valid @RequestBody Sending sending, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireManager(sending.organisationId(), caller);
        pendingInvitation.sendAgain(agentId, sending.organisationId(), Actor.of(caller));
    }

    @DeleteMapping("/{agentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID agentId, @RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireManager(organisationId, caller);
        pendingInvitation.revoke(agentId, organisationId, Actor.of(caller));
    }

    record Sending(
            @NotNull(message = "Choisissez l’organisation") UUID organisationId) {}

    /**
     * What came of an invitation.
     *
     * @param serviceIds of someone who was an agent already, the own ones, whatever was asked
     * @param account {@code pending}: made right after, and the mail then leaves
     */
    record InvitedAgent(
            UUID agentId,
            String displayName,
            String status,
            Set<UUID> serviceIds,

            @Schema(allowableValues = {"done", "pending"}) String account,

            boolean alreadyAgent) {
        static InvitedAgent of(Invited invited) {
            Agent agent = invited.agent();
            return new InvitedAgent(
                    agent.id(),
                    agent.displayName(),
                    agent.status().code(),
                    agent.places().serviceIds(),
                    invited.alreadyAgent() ? "done" : "pending",
                    invited.alreadyAgent());
        }
    }
}
