package fr.rdv.booking.rdv.domain;

import fr.rdv.booking.motif.Motif;
import java.time.Instant;

/**
 * When a RDV happens.
 *
 * @param busyUntil end of the agents' busy time: {@code end} and the motif's pause
 * @param zone IANA zone of the organisation
 */
public record BookedTime(Instant start, Instant end, Instant busyUntil, String zone) {

    /** The time of a RDV that an agent sets without asking what is offered. */
    public static BookedTime of(Motif motif, Instant start, int persons, String zone) {
        Instant end = start.plus(motif.durationFor(persons));
        return new BookedTime(start, end, end.plus(motif.pause()), zone);
    }
}
