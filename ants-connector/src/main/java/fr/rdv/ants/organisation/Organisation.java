package fr.rdv.ants.organisation;

import java.util.UUID;

/**
 * An organisation.
 *
 * @param zone zone of its wall clock, for example {@code Europe/Paris}
 * @param dispositifRecueil whether it receives passport and identity card files, so that ANTS shows its lieux
 */
public record Organisation(
        UUID organisationId,
        UUID espaceId,
        long numero,
        String slug,
        String zone,
        boolean dispositifRecueil,
        long version) {}
