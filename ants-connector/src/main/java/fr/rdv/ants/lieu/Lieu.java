package fr.rdv.ants.lieu;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lieu, ANTS's meeting point.
 *
 * @param numero its id for ANTS, decimal and stable
 * @param name also its name in declarations
 */
public record Lieu(
        UUID lieuId,
        long numero,
        UUID organisationId,
        UUID espaceId,
        String name,
        String street,
        String postalCode,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean open,
        long version) {}
