package fr.rdv.organisation.adresse;

/**
 * An address that the autocomplete offers.
 *
 * @param label the address on one line
 * @param latitude WGS 84, degrees
 * @param longitude WGS 84, degrees
 */
record AdresseFound(
        String label,
        String street,
        String postalCode,
        String city,
        String inseeCode,
        double latitude,
        double longitude) {}
