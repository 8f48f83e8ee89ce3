package fr.rdv.agenda.recurrence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two horaires of one agent meet (FEATURES 2.6, EDGE G8 to G13). */
public final class Overlaps {
    private static final int MONTHS_AHEAD = 6;

    private Overlaps() {}

    /**
     * The first day on which an occurrence of one and an occurrence of the other take some of the same time, looked for over
     * six months from the day both have begun; null when they never meet.
     */
    public static @Nullable LocalDate first(Horaire left, Horaire right) {
        LocalDate from = later(left.earliestDay(), right.earliestDay());
        LocalDate to = from.plusMonths(MONTHS_AHEAD);
        WallClock clock = new WallClock(ZoneOffset.UTC, from, to);
        List<Occurrence> others = right.occurrences(from, to, clock);
        return left.occurrences(from, to, clock).stream()
                .filter(one -> others.stream().anyMatch(other -> one.overlaps(other.start(), other.end())))
                .map(one -> LocalDate.ofEpochDay(Math.floorDiv(one.start(), 86_400L)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }
}
