package fr.rdv.ants.disponibilite;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A créneau as the engine shows it; a missing field would lose it all the following ones.
 *
 * @param datetime local wall clock with a literal Z
 * @param callbackUrl our journey, with the créneau chosen
 */
record OfferedCreneau(
        @JsonProperty("datetime") String datetime,
        @JsonProperty("callback_url") String callbackUrl) {}
