package fr.rdv.booking.rdv.domain;

import fr.rdv.booking.motif.Motif;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the usager of a RDV may do with it online, and until when (FEATURES 2.9, S46). The limits are the first instants that
 * are too late: strictly more than four hours ahead to cancel, strictly more than two days ahead to move.
 *
 * @param cancellableUntil null when it may not be cancelled at all
 * @param movableUntil null when it may not be moved at all
 */
public record UsagerRights(
        @Nullable Instant cancellableUntil, @Nullable Instant movableUntil) {
    private static final Duration CANCELLABLE_BEFORE = Duration.ofHours(4);
    private static final Duration MOVABLE_BEFORE = Duration.ofDays(2);

    /** The rights over a RDV, given its motif as it is by now. */
    public static UsagerRights of(Rdv rdv, Motif motif) {
        Instant start = rdv.time().start();
        boolean live = rdv.status() == RdvStatus.UNKNOWN && motif.isVisible() && !motif.collectif();
        boolean movable = live && motif.movable() && motif.online() && rdv.createdBy() == CreatedBy.USAGER;
        return new UsagerRights(
                live ? start.minus(CANCELLABLE_BEFORE) : null, movable ? start.minus(MOVABLE_BEFORE) : null);
    }

    /** Whether it may still be cancelled (EDGE_CASES C1, C2). */
    public boolean mayCancel(Instant now) {
        return cancellableUntil != null && now.isBefore(cancellableUntil);
    }

    /** Whether it may still be moved (EDGE_CASES C4, C5, C6). */
    public boolean mayMove(Instant now) {
        return movableUntil != null && now.isBefore(movableUntil);
    }
}
