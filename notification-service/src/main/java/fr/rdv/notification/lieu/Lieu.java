package fr.rdv.notification.lieu;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a RDV takes place. */
public record Lieu(
        UUID lieuId,
        UUID espaceId,
        String name,
        String street,
        String postalCode,
        String city,
        @Nullable String telephone,
        long version) {

    /** Name and full address on one line. */
    public String fullAddress() {
        return name + ", " + street + ", " + postalCode + " " + city;
    }
}
