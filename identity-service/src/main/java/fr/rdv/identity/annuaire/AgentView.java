package fr.rdv.identity.annuaire;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent as a member of one organisation.
 *
 * @param firstName null for an intervenant, whose free name is {@code lastName}
 * @param email null for an intervenant, and to readers who do not manage agents
 * @param inactive never signed in, or not for a month
 * @param account {@code pending} while Keycloak is not in step yet
 */
public record AgentView(
        UUID agentId,
        String displayName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,

        @Schema(allowableValues = {"invited", "active", "deleted"})
        String status,

        boolean intervenant,

        @Schema(allowableValues = {"basique", "administrateur", "intervenant"})
        String level,

        boolean accueil,
        boolean adminEspace,
        Set<UUID> serviceIds,
        boolean inactive,

        @Schema(allowableValues = {"done", "pending"}) String account,

        @Nullable InvitationView invitation,
        long version) {

    /** An invitation that was not accepted yet. */
    public record InvitationView(Instant sentAt, Instant expiresAt, boolean expired) {}
}
