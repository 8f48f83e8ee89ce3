package fr.rdv.identity.annuaire;

import fr.rdv.identity.annuaire.AgentView.InvitationView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent with the roles in all organisations of the espace; otherwise like {@link AgentView}. */
public record EspaceAgentView(
        UUID agentId,
        String displayName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,

        @Schema(allowableValues = {"invited", "active", "deleted"})
        String status,

        boolean intervenant,
        List<RoleView> roles,
        boolean adminEspace,
        Set<UUID> serviceIds,
        boolean inactive,

        @Schema(allowableValues = {"done", "pending"}) String account,

        @Nullable InvitationView invitation,
        long version) {

    /** A place in one organisation. */
    public record RoleView(
            UUID organisationId,

            @Schema(allowableValues = {"basique", "administrateur", "intervenant"})
            String level,

            boolean accueil) {}
}
