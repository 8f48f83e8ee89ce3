package fr.rdv.booking.agent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An agent and what they may do, as identity-service last told. */
public record Agent(
        UUID id, UUID espaceId, String displayName, boolean adminEspace, List<Role> roles, Set<UUID> serviceIds) {

    /**
     * A role in one organisation.
     *
     * @param level {@code basique}, {@code administrateur} or {@code intervenant}
     * @param accueil whether the agent takes calls for all colleagues
     */
    public record Role(UUID organisationId, String level, boolean accueil) {

        /** Whether the whole organisation is visible, whatever the service. */
        public boolean seesAllServices() {
            return accueil || "administrateur".equals(level);
        }
    }

    /** The role in an organisation; an intervenant has none, since they do not sign in. */
    public Optional<Role> roleIn(UUID organisationId) {
        return roles.stream()
                .filter(role -> role.organisationId().equals(organisationId) && !"intervenant".equals(role.level()))
                .findFirst();
    }

    /** Whether the agent takes RDVs of an organisation, as an intervenant or otherwise. */
    public boolean worksIn(UUID organisationId) {
        return roles.stream().anyMatch(role -> role.organisationId().equals(organisationId));
    }
}
