package fr.rdv.agenda.recurrence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Wall-clock times of a plage or an absence. Occurrences keep these times across DST (ARCHITECTURE §8).
 *
 * @param endDay same as {@code firstDay}, unless it is one block over several days
 * @param recurrence null when it happens once; never with several days (FEATURES 1.12)
 * @param exceptions occurrences moved or removed, by day; at most one a day
 */
public record Horaire(
        LocalDate firstDay,
        LocalTime start,
        LocalDate endDay,
        LocalTime end,
        @Nullable Recurrence recurrence,
        List<ChangedOccurrence> exceptions) {

    /** Times without exception. */
    public Horaire(
            LocalDate firstDay, LocalTime start, LocalDate endDay, LocalTime end, @Nullable Recurrence recurrence) {
        this(firstDay, start, endDay, end, recurrence, List.of());
    }

    /** Times within one day, repeated or not. */
    public static Horaire daily(LocalDate firstDay, LocalTime start, LocalTime end, @Nullable Recurrence recurrence) {
        return new Horaire(firstDay, start, firstDay, end, recurrence);
    }

    /**
     * Visits what happens in a range of epoch days: the occurrences of the recurrence but the exceptions, then those moved to
     * a day of the range.
     *
     * @param to last day, included
     */
    public void forEachOccurrence(long from, long to, WallClock clock, OccurrenceVisitor occurrences) {
        if (exceptions.isEmpty()) {
            forEachDay(from, to, day -> occurrences.visit(day, startOn(day, clock), endOn(day, clock)));
            return;
        }
        forEachDay(from, to, day -> {
            if (exceptionOn(day) == null) {
                occurrences.visit(day, startOn(day, clock), endOn(day, clock));
            }
        });
        moves().forEach(move -> {
            long day = move.day().toEpochDay();
            if (day >= from && day <= to) {
                occurrences.visit(
                        day,
                        clock.at(day, move.start().toSecondOfDay()),
                        clock.at(day, move.end().toSecondOfDay()));
            }
        });
    }

    /**
     * Visits the first day of each occurrence of the recurrence that touches a range of epoch days, exceptions or not.
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

    /** Last day on which the recurrence happens; null when it never ends. */
    public @Nullable LocalDate lastDay() {
        return recurrence == null ? endDay : recurrence.until();
    }

    /** First day to which an occurrence was moved; null when none was. */
    public @Nullable LocalDate movedFrom() {
        return moves().map(ChangedOccurrence.Move::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Last day to which an occurrence was moved; null when none was. */
    public @Nullable LocalDate movedUntil() {
        return moves().map(ChangedOccurrence.Move::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** First day on which anything happens. */
    public LocalDate earliestDay() {
        LocalDate moved = movedFrom();
        return moved != null && moved.isBefore(firstDay) ? moved : firstDay;
    }

    /** What happens in a range of days, both included, by start. */
    public List<Occurrence> occurrences(LocalDate from, LocalDate to, WallClock clock) {
        List<Occurrence> found = new ArrayList<>();
        regular().forEachOccurrence(from.toEpochDay(), to.toEpochDay(), clock, (day, begins, ends) -> {
            if (exceptionOn(day) == null) {
                found.add(new Occurrence(LocalDate.ofEpochDay(day), false, begins, ends));
            }
        });
        for (ChangedOccurrence exception : exceptions) {
            Horaire moved = exception.movedAlone();
            if (moved != null) {
                moved.forEachOccurrence(
                        from.toEpochDay(),
                        to.toEpochDay(),
                        clock,
                        (day, begins, ends) -> found.add(new Occurrence(exception.day(), true, begins, ends)));
            }
        }
        found.sort(Comparator.comparingLong(Occurrence::start));
        return found;
    }

    /** Whether it is a recurrence with an occurrence that begins on a day, even one moved or removed since. */
    public boolean repeatsOn(LocalDate day) {
        return recurrence != null && includes(day);
    }

    /** Whether an occurrence can be changed so: it is one of the recurrence, and not removed twice. */
    public boolean accepts(ChangedOccurrence exception) {
        return repeatsOn(exception.day()) && !(exception.movedTo() == null && exceptions.contains(exception));
    }

    /** The same with one occurrence moved, or removed; moved back to its own time, it is no exception any more. */
    public Horaire with(ChangedOccurrence exception) {
        boolean regular = new ChangedOccurrence.Move(exception.day(), start, end).equals(exception.movedTo());
        List<ChangedOccurrence> kept = new ArrayList<>(exceptions);
        kept.removeIf(other -> other.day().equals(exception.day()));
        if (!regular) {
            kept.add(exception);
        }
        kept.sort(Comparator.comparing(ChangedOccurrence::day));
        return withExceptions(kept);
    }

    /** The same until the day before another, which is after the first: « celle-ci et les suivantes » are elsewhere. */
    public Horaire before(LocalDate day) {
        Recurrence shortened = Objects.requireNonNull(recurrence).until(day.minusDays(1));
        return new Horaire(firstDay, start, endDay, end, shortened, exceptions).onlyItsExceptions();
    }

    /** The same with the exceptions of another that still are on days of this one. */
    public Horaire keeping(Horaire other) {
        return withExceptions(other.exceptions).onlyItsExceptions();
    }

    private Horaire onlyItsExceptions() {
        return withExceptions(exceptions.stream()
                .filter(exception -> repeatsOn(exception.day()))
                .toList());
    }

    private boolean includes(LocalDate day) {
        boolean[] found = {false};
        forEachDay(day.toEpochDay(), day.toEpochDay(), begin -> found[0] |= begin == day.toEpochDay());
        return found[0];
    }

    private Horaire regular() {
        return withExceptions(List.of());
    }

    private Horaire withExceptions(List<ChangedOccurrence> others) {
        return new Horaire(firstDay, start, endDay, end, recurrence, List.copyOf(others));
    }

    private Stream<ChangedOccurrence.Move> moves() {
        return exceptions.stream().map(ChangedOccurrence::movedTo).filter(Objects::nonNull);
    }

    private @Nullable ChangedOccurrence exceptionOn(long day) {
        for (ChangedOccurrence exception : exceptions) {
            if (exception.day().toEpochDay() == day) {
                return exception;
            }
        }
        return null;
    }
}
