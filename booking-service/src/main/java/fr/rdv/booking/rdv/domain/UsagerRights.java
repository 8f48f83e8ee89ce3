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
 * @param undoableUntil null when there is no cancellation at an usager's wish to take back
 */
public record UsagerRights(
        @Nullable Instant cancellableUntil,
        @Nullable Instant movableUntil,
        @Nullable Instant undoableUntil) {
    private static final Duration CANCELLABLE_BEFORE = Duration.ofHours(4);
    private static final Duration MOVABLE_BEFORE = Duration.ofDays(2);
    private static final Duration UNDOABLE_FOR = Duration.ofMinutes(10);

    /** The rights over a RDV, given its motif as it is by now. */
    public static UsagerRights of(Rdv rdv, Motif motif) {
        Instant start = rdv.time().start();
        boolean live = rdv.status() == RdvStatus.UNKNOWN && motif.isVisible() && !motif.collectif();
        boolean movable = live && motif.movable() && motif.online() && rdv.createdBy() == CreatedBy.USAGER;
        Instant cancelledAt = rdv.status() == RdvStatus.EXCUSED ? rdv.cancelledAt() : null;
        return new UsagerRights(
                live ? start.minus(CANCELLABLE_BEFORE) : null,
                movable ? start.minus(MOVABLE_BEFORE) : null,
                cancelledAt == null ? null : cancelledAt.plus(UNDOABLE_FOR));
    }

    /**
     * The rights of one who takes part. In a RDV collectif, each cancels for themselves and nobody moves; who cancelled takes a
     * seat again, if there is one, rather than taking the cancellation back (EDGE_CASES C6, H3).
     */
    public static UsagerRights of(Rdv rdv, Participation own, Motif motif) {
        if (!rdv.isCollectif()) {
            return of(rdv, motif);
        }
        boolean live = rdv.status() == RdvStatus.UNKNOWN && own.status() == RdvStatus.UNKNOWN && motif.isVisible();
        return new UsagerRights(live ? rdv.time().start().minus(CANCELLABLE_BEFORE) : null, null, null);
    }

    /** Whether it may still be cancelled (EDGE_CASES C1, C2). */
    public boolean mayCancel(Instant now) {
        return cancellableUntil != null && now.isBefore(cancellableUntil);
    }

    /** Whether it may still be moved (EDGE_CASES C4, C5, C6). */
    public boolean mayMove(Instant now) {
        return movableUntil != null && now.isBefore(movableUntil);
    }

    /** Whether a cancellation may still be taken back. */
    public boolean mayUndo(Instant now) {
        return undoableUntil != null && now.isBefore(undoableUntil);
    }
}
