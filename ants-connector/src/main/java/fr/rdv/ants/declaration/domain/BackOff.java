package fr.rdv.ants.declaration.domain;

import java.time.Duration;

/** Waits between attempts: doubled each time, up to a limit. */
public record BackOff(Duration first, Duration longest) {
    private static final int ENOUGH_DOUBLINGS = 30;

    /**
     * The wait after a failed attempt.
     *
     * @param attempts how many were made, at least 1
     */
    public Duration after(int attempts) {
        Duration wait = first.multipliedBy(1L << Math.min(attempts - 1, ENOUGH_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
