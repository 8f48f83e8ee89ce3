package fr.rdv.booking.lieu;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where RDVs happen, as organisation-service last told. */
public record Lieu(
        @JsonProperty("lieuId") UUID id,
        @JsonIgnore UUID organisationId,
        String name,
        String street,
        String postalCode,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String telephone,
        boolean pmr,
        @JsonIgnore boolean open) {

    /** The address on one line. */
    public String address() {
        return street + ", " + postalCode + " " + city;
    }
}
