package fr.rdv.ants.disponibilite;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.ants.declaration.Declaration;
import fr.rdv.ants.disponibilite.domain.EngineDates;

/**
 * A RDV of a number as the engine wants it (ANTS A3): the values we declared, since the engine compares them with what the
 * coordination API holds, and all four, since an item without {@code cancel_url} is thrown away.
 */
record DeclaredRdv(
        @JsonProperty("meeting_point") String meetingPoint,
        @JsonProperty("datetime") String datetime,
        @JsonProperty("management_url") String managementUrl,
        @JsonProperty("cancel_url") String cancelUrl) {

    static DeclaredRdv of(Declaration declaration) {
        return new DeclaredRdv(
                declaration.key().meetingPoint(),
                EngineDates.of(declaration.key().at()),
                declaration.managementUrl(),
                declaration.managementUrl());
    }
}
