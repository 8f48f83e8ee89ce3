package fr.rdv.agenda.creneau.domain;

import java.time.Instant;

/**
 * How long ahead usagers may book (FEATURES 2.3): {@code now + min ≤ start ≤ now + max}, both strict bounds of the start.
 *
 * @param minSeconds only filters, never moves the grid (EDGE A24, A27)
 * @param maxSeconds elapsed seconds
 */
public record DelaiDeReservation(long minSeconds, long maxSeconds) {

    /** First epoch second that may be booked. */
    long earliest(Instant now) {
        return ceilSecond(now) + minSeconds;
    }

    /** Last epoch second that may be booked. */
    long latest(Instant now) {
        return now.getEpochSecond() + maxSeconds;
    }

    static long ceilSecond(Instant now) {
        return now.getEpochSecond() + (now.getNano() > 0 ? 1 : 0);
    }
}
