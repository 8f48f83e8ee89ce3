package fr.rdv.agenda.recurrence;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a recurrence that does not happen as the others (ARCHITECTURE §8).
 *
 * @param day day on which it would happen by the recurrence
 * @param movedTo null when it is removed
 */
public record ChangedOccurrence(LocalDate day, @Nullable Move movedTo) {

    /** When it happens instead, within one day. */
    public record Move(LocalDate day, LocalTime start, LocalTime end) {}

    /** What moved, as something that happens once; null when it is removed. */
    @Nullable
    Horaire movedAlone() {
        return movedTo == null ? null : Horaire.daily(movedTo.day, movedTo.start, movedTo.end, null);
    }
}
