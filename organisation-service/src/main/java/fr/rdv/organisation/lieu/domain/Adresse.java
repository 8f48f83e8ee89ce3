package fr.rdv.organisation.lieu.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a lieu is. Typed by hand, it has neither code nor position.
 *
 * @param inseeCode code of the commune, not its postal code
 * @param latitude WGS 84, degrees; null with the longitude
 * @param longitude WGS 84, degrees
 */
@Embeddable
public record Adresse(
        String street,
        String postalCode,
        String city,
        @Nullable String inseeCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
