package fr.rdv.identity.agent.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent at one moment, so that it can be told afterwards what a change altered.
 *
 * @param hasAccount whether the agent signs in: neither an intervenant nor someone removed
 * @param administers whether the espace or any organisation is administered
 * @param invitedAt when the pending invitation was sent, null once accepted
 */
public record AgentFacts(
        boolean hasAccount,
        Name name,
        String displayName,
        Status status,
        boolean adminEspace,
        boolean administers,
        Set<Role> roles,
        Set<UUID> serviceIds,
        @Nullable Instant invitedAt) {

    /** The agent as it is now. */
    public static AgentFacts of(Agent agent) {
        Places places = agent.places();
        return new AgentFacts(
                agent.email().isPresent(),
                agent.name(),
                agent.displayName(),
                agent.status(),
                places.isAdminEspace(),
                places.administersAnything(),
                places.roles(),
                places.serviceIds(),
                agent.invitation().map(Invitation::sentAt).orElse(null));
    }

    /** The role in an organisation. */
    public Optional<Role> roleIn(@Nullable UUID organisationId) {
        return roles.stream()
                .filter(role -> role.organisationId().equals(organisationId))
                .findFirst();
    }
}
