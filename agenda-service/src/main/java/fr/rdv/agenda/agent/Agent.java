package fr.rdv.agenda.agent;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Copy of an agent.
 *
 * @param available accepted the invitation, or is an intervenant
 * @param adminEspace whether the agent administers the espace
 * @param organisationIds where the agent has a role
 * @param adminOf organisations administered
 * @param accueilOf organisations where the agent is agent d'accueil
 */
public record Agent(
        UUID agentId,
        UUID espaceId,
        String displayName,
        boolean available,
        boolean intervenant,
        boolean adminEspace,
        Set<UUID> organisationIds,
        Set<UUID> adminOf,
        Set<UUID> accueilOf,
        Set<UUID> serviceIds) {

    /** Whether the agent has a role there. */
    public boolean isIn(UUID organisationId) {
        return organisationIds.contains(organisationId);
    }

    /** Whether every service and every agent of the organisation is open to the agent (FEATURES 2.7). */
    public boolean handlesAllOf(UUID organisationId) {
        return adminOf.contains(organisationId) || accueilOf.contains(organisationId);
    }

    /** Whether the agent sees and manages another's agenda in an organisation (FEATURES 2.8, EDGE D7, D9). */
    public boolean handles(Agent other, UUID organisationId) {
        return isIn(organisationId)
                && !intervenant
                && other.isIn(organisationId)
                && (agentId.equals(other.agentId)
                        || handlesAllOf(organisationId)
                        || !Collections.disjoint(serviceIds, other.serviceIds));
    }

    /** Whether the agent sees and manages another's absences, which hold in every organisation (FEATURES 2.7, EDGE D8). */
    public boolean handlesAbsencesOf(Agent other) {
        return espaceId.equals(other.espaceId)
                && (adminEspace || organisationIds.stream().anyMatch(organisation -> handles(other, organisation)));
    }
}
