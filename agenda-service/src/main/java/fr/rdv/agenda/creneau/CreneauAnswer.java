package fr.rdv.agenda.creneau;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A créneau as told: wall clock with the offset of the organisation's zone, so that the two 02:30 of October differ. */
record CreneauAnswer(OffsetDateTime start, OffsetDateTime end) {
    static CreneauAnswer of(long start, Wish wish) {
        return new CreneauAnswer(
                at(start, wish.zone()), at(start + wish.duration().toSeconds(), wish.zone()));
    }

    static OffsetDateTime at(long epochSecond, ZoneId zone) {
        return Instant.ofEpochSecond(epochSecond).atZone(zone).toOffsetDateTime();
    }
}
