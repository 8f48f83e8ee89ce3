package fr.rdv.organisation.agent.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Rights of an agent (FEATURES 2.7, 2.8). An intervenant never signs in: such a role is in none of the sets.
 *
 * @param espaceId the one espace that the agent belongs to
 * @param adminEspace whether the agent administers the espace and so each of its organisations
 * @param memberOf organisations that the agent works for, at any level
 * @param administers organisations where the level is administrateur
 * @param accueilIn organisations where the agent is agent d'accueil: sees the agendas of all services
 * @param serviceIds services that the agent belongs to, in all organisations
 */
public record Agent(
        UUID agentId,
        UUID espaceId,
        boolean adminEspace,
        Set<UUID> memberOf,
        Set<UUID> administers,
        Set<UUID> accueilIn,
        Set<UUID> serviceIds) {

    /** Whether an espace is the agent's own: of any other the agent may not even know that it exists. */
    public boolean belongsTo(UUID espace) {
        return espaceId.equals(espace);
    }

    /** Whether the agent may read the configuration of an organisation of the own espace. */
    public boolean reads(UUID organisationId) {
        return adminEspace || memberOf.contains(organisationId);
    }

    /** Whether the agent may change the configuration of an organisation of the own espace (S46). */
    public boolean configures(UUID organisationId) {
        return adminEspace || administers.contains(organisationId);
    }

    /** Whether a service's motifs are shown to the agent in an organisation that the agent reads. */
    public boolean sees(UUID serviceId, UUID organisationId) {
        return configures(organisationId) || accueilIn.contains(organisationId) || serviceIds.contains(serviceId);
    }
}
