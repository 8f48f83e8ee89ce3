package fr.rdv.agenda.horaire;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.rdv.agenda.recurrence.ChangedOccurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence moved or removed, on the wire and in rows.
 *
 * @param movedTo null when it is removed
 */
public record ExceptionBody(LocalDate day, @Nullable MoveBody movedTo) {

    /** When it happens instead. */
    public record MoveBody(
            LocalDate day,
            @JsonFormat(pattern = "HH:mm") LocalTime startTime,
            @JsonFormat(pattern = "HH:mm") LocalTime endTime) {}

    /** The exceptions of an horaire. */
    public static List<ExceptionBody> of(List<ChangedOccurrence> exceptions) {
        return exceptions.stream().map(ExceptionBody::of).toList();
    }

    private static ExceptionBody of(ChangedOccurrence exception) {
        ChangedOccurrence.Move move = exception.movedTo();
        return new ExceptionBody(
                exception.day(), move == null ? null : new MoveBody(move.day(), move.start(), move.end()));
    }

    ChangedOccurrence toException() {
        return new ChangedOccurrence(
                day,
                movedTo == null ? null : new ChangedOccurrence.Move(movedTo.day, movedTo.startTime, movedTo.endTime));
    }
}
