package fr.rdv.agenda.recurrence;

import java.time.LocalDate;

/**
 * One occurrence, as people see and change it.
 *
 * @param day day on which it happens by the recurrence: what names it, moved or not
 * @param start epoch second
 * @param end epoch second
 */
public record Occurrence(LocalDate day, boolean moved, long start, long end) {

    /** Whether both take some of the same time; touching is not overlapping. */
    public boolean overlaps(long otherStart, long otherEnd) {
        return start < otherEnd && otherStart < end;
    }
}
