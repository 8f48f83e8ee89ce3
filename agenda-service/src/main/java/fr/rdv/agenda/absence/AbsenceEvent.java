package fr.rdv.agenda.absence;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.horaire.ExceptionBody;
import fr.rdv.agenda.horaire.RecurrenceBody;
import fr.rdv.agenda.recurrence.Horaire;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public state of an absence after a change. Its title stays here. */
record AbsenceEvent(
        UUID absenceId,
        UUID espaceId,
        UUID agentId,
        String zone,
        LocalDate firstDay,
        LocalDate endDay,
        String startTime,
        String endTime,
        @Nullable RecurrenceBody recurrence,
        List<ExceptionBody> exceptions,
        long version,
        Author actor,
        @JsonProperty("notify") boolean notified) {

    static AbsenceEvent of(Absence absence, Author author) {
        Horaire horaire = absence.horaire();
        return new AbsenceEvent(
                absence.id(),
                absence.espaceId(),
                absence.agentId(),
                absence.zone().getId(),
                horaire.firstDay(),
                horaire.endDay(),
                horaire.start().toString(),
                horaire.end().toString(),
                RecurrenceBody.of(horaire.recurrence()),
                ExceptionBody.of(horaire.exceptions()),
                absence.version(),
                author,
                false);
    }
}
