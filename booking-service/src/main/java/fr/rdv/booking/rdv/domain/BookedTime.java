package fr.rdv.booking.rdv.domain;

import fr.rdv.booking.motif.Motif;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * When a RDV happens.
 *
 * @param busyUntil end of the agents' busy time: {@code end} and the motif's pause
 * @param zone IANA zone of the organisation
 */
@Embeddable
public record BookedTime(
        @Column(name = "starts_at") Instant start,
        @Column(name = "ends_at") Instant end,
        Instant busyUntil,
        String zone) {
    /** The time of a RDV that an agent sets without asking what is offered. */
    public static BookedTime of(Motif motif, Instant start, int persons, String zone) {
        Instant end = start.plus(motif.durationFor(persons));
        return new BookedTime(start, end, end.plus(motif.pause()), zone);
    }

    /** The same length at another time, whatever the motif says by now (EDGE_CASES C7). */
    public BookedTime movedTo(Instant otherStart) {
        Duration shift = Duration.between(start, otherStart);
        return new BookedTime(otherStart, end.plus(shift), busyUntil.plus(shift), zone);
    }
}
