package fr.rdv.agenda.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two horaires of one agent meet (FEATURES 2.6, EDGE G8 to G13), each on the wall clock of its organisation. */
public final class Overlaps {
    private static final int MONTHS_AHEAD = 6;

    private final ZoneId leftZone;
    private final ZoneId rightZone;

    /** Compares horaires of one zone with horaires of another. */
    public Overlaps(ZoneId leftZone, ZoneId rightZone) {
        this.leftZone = leftZone;
        this.rightZone = rightZone;
    }

    /**
     * The first day, on the left wall clock, on which an occurrence of one and an occurrence of the other take some of the same
     * time, looked for over six months from the day both have begun; null when they never meet.
     */
    public @Nullable LocalDate first(Horaire left, Horaire right) {
        LocalDate from = later(left.earliestDay(), right.earliestDay()).minusDays(1);
        LocalDate to = from.plusMonths(MONTHS_AHEAD);
        List<Occurrence> others = right.occurrences(from, to, new WallClock(rightZone, from, to));
        return left.occurrences(from, to, new WallClock(leftZone, from, to)).stream()
                .filter(one -> others.stream().anyMatch(other -> one.overlaps(other.start(), other.end())))
                .map(one -> LocalDate.ofInstant(Instant.ofEpochSecond(one.start()), leftZone))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }
}
