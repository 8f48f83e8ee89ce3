package fr.rdv.organisation.lieu.domain;

import jakarta.persistence.Embeddable;

/**
 * Where a lieu is.
 *
 * @param inseeCode code of the commune, not its postal code
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 */
@Embeddable
public record Adresse(
        String street, String postalCode, String city, String inseeCode, double latitude, double longitude) {}
