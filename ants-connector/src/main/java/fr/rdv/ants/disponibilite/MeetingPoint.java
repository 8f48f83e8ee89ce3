package fr.rdv.ants.disponibilite;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.ants.lieu.Lieu;
import org.jspecify.annotations.Nullable;

/** A lieu as the engine wants it (ANTS A1). The address is the street alone: the engine cuts it at the postal code. */
record MeetingPoint(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @JsonProperty("longitude") @Nullable Double longitude,
        @JsonProperty("latitude") @Nullable Double latitude,
        @JsonProperty("public_entry_address") String publicEntryAddress,
        @JsonProperty("zip_code") String zipCode,
        @JsonProperty("city_name") String cityName) {

    static MeetingPoint of(Lieu lieu) {
        return new MeetingPoint(
                String.valueOf(lieu.numero()),
                lieu.name(),
                lieu.longitude(),
                lieu.latitude(),
                lieu.street(),
                lieu.postalCode(),
                lieu.city());
    }
}
