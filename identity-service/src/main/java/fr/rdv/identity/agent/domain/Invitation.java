package fr.rdv.identity.agent.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * An invitation that was not accepted yet (FEATURES 2.13).
 *
 * @param sentAt when its mail was last asked for
 */
public record Invitation(Instant sentAt) {
    /** How long its link lives. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** The first instant at which it is accepted no more. */
    public Instant expiresAt() {
        return sentAt.plus(LIFE);
    }

    /** Whether it came too late to be accepted. */
    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt());
    }
}
