package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.horaire.ExceptionBody;
import fr.rdv.agenda.horaire.RecurrenceBody;
import fr.rdv.agenda.recurrence.Horaire;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An absence as agents see it; times are wall clock of its zone. */
record AbsenceAnswer(
        UUID absenceId,
        UUID agentId,
        String title,
        String zone,
        LocalDate firstDay,
        LocalDate endDay,
        String startTime,
        String endTime,
        @Nullable RecurrenceBody recurrence,
        List<ExceptionBody> exceptions,
        long version) {

    static AbsenceAnswer of(Absence absence) {
        Horaire horaire = absence.horaire();
        return new AbsenceAnswer(
                absence.id(),
                absence.agentId(),
                absence.title(),
                absence.zone().getId(),
                horaire.firstDay(),
                horaire.endDay(),
                horaire.start().toString(),
                horaire.end().toString(),
                RecurrenceBody.of(horaire.recurrence()),
                ExceptionBody.of(horaire.exceptions()),
                absence.version());
    }
}
