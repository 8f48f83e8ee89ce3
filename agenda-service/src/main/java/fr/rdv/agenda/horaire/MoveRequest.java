package fr.rdv.agenda.horaire;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.rdv.agenda.recurrence.ChangedOccurrence;
import fr.rdv.defaults.problem.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** Where one occurrence is moved to: another day, other times, or both. */
public record MoveRequest(
        @NotNull(message = "Indiquez le jour") LocalDate day,

        @NotNull(message = "Indiquez l’heure de début") @JsonFormat(pattern = "HH:mm")
        LocalTime startTime,

        @NotNull(message = "Indiquez l’heure de fin") @JsonFormat(pattern = "HH:mm")
        LocalTime endTime) {

    /** The occurrence of a day, moved; refused when the move is faulty. */
    public ChangedOccurrence of(LocalDate occurrence, LocalDate today) {
        ChangedOccurrence.Move move = new ChangedOccurrence.Move(day, startTime, endTime);
        Map<String, String> champs = HoraireRules.faults(move, today);
        if (!champs.isEmpty()) {
            throw Problem.fields(champs);
        }
        return new ChangedOccurrence(occurrence, move);
    }
}
