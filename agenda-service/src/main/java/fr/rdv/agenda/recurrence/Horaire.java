package fr.rdv.agenda.recurrence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Wall-clock times of a plage or an absence. Occurrences keep these times across DST (ARCHITECTURE §8).
 *
 * @param endDay same as {@code firstDay}, unless it is one block over several days
 * @param recurrence null when it happens once; never with several days (FEATURES 1.12)
 */
public record Horaire(
        LocalDate firstDay,
        LocalTime start,
        LocalDate endDay,
        LocalTime end,
        @Nullable Recurrence recurrence) {

    /** Times within one day, repeated or not. */
    public static Horaire daily(LocalDate firstDay, LocalTime start, LocalTime end, @Nullable Recurrence recurrence) {
        return new Horaire(firstDay, start, firstDay, end, recurrence);
    }

    /**
     * Visits the first day of each occurrence that touches a range of epoch days.
     *
     * @param to last day, included
     */
    public void forEachDay(long from, long to, LongConsumer days) {
        long first = firstDay.toEpochDay();
        if (recurrence != null) {
            recurrence.forEachDay(first, from, to, days);
        } else if (first <= to && endDay.toEpochDay() >= from) {
            days.accept(first);
        }
    }

    /** Epoch second at which the occurrence of a day begins. */
    public long startOn(long day, WallClock clock) {
        return clock.at(day, start.toSecondOfDay());
    }

    /** Epoch second at which the occurrence that begins on a day ends. */
    public long endOn(long day, WallClock clock) {
        return clock.at(day + endDay.toEpochDay() - firstDay.toEpochDay(), end.toSecondOfDay());
    }

    /** Last day on which it happens at all; null when it never ends. */
    public @Nullable LocalDate lastDay() {
        return recurrence == null ? endDay : recurrence.until();
    }
}
