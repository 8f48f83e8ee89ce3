package fr.rdv.agenda.lieu;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Copy of a lieu.
 *
 * @param numero its decimal number, known to ANTS and to public links
 * @param latitude null, like the longitude, when the address was typed by hand
 * @param open a closed lieu gives no créneau (ARCHITECTURE §8)
 */
public record Lieu(
        UUID lieuId,
        UUID organisationId,
        long numero,
        String name,
        String street,
        String postalCode,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String telephone,
        boolean pmr,
        boolean open) {}
