package fr.rdv.identity.invitation;

import fr.rdv.identity.account.AccountWorks;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Invitation;
import fr.rdv.identity.agent.domain.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invitations to an organisation that nobody accepted yet, the last sent first. */
@Component
class PendingInvitations {
    private final Agents agents;
    private final AccountWorks accounts;
    private final Clock clock;

    PendingInvitations(Agents agents, AccountWorks accounts, Clock clock) {
        this.agents = agents;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<PendingView> of(UUID organisationId) {
        List<Agent> invited = agents.findMembersOf(organisationId).stream()
                .filter(agent -> agent.invitation().isPresent())
                .toList();
        Set<UUID> pending =
                accounts.pendingAmong(invited.stream().map(Agent::id).toList());
        return invited.stream()
                .map(agent -> view(agent, organisationId, pending))
                .sorted(Comparator.comparing(PendingView::sentAt).reversed())
                .toList();
    }

    private PendingView view(Agent agent, UUID organisationId, Set<UUID> pending) {
        Role role = agent.places().roleIn(organisationId).orElseThrow();
        Invitation invitation = agent.invitation().orElseThrow();
        return new PendingView(
                agent.id(),
                agent.email().map(Email::address).orElse(null),
                agent.displayName(),
                role.level().code(),
                role.accueil(),
                agent.places().serviceIds(),
                invitation.sentAt(),
                invitation.expiresAt(),
                invitation.isExpired(clock.instant()),
                pending.contains(agent.id()) ? "pending" : "done");
    }

    /** One pending invitation. */
    record PendingView(
            UUID agentId,
            @Nullable String email,
            String displayName,

            @Schema(allowableValues = {"basique", "administrateur"})
            String level,

            boolean accueil,
            Set<UUID> serviceIds,
            Instant sentAt,
            Instant expiresAt,
            boolean expired,

            @Schema(allowableValues = {"done", "pending"}) String account) {}
}
