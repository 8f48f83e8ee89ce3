package fr.rdv.agenda.absence;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.rdv.agenda.horaire.RecurrenceBody;
import fr.rdv.agenda.recurrence.Horaire;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is typed for an absence.
 *
 * @param organisationId where it is typed: a new absence is in its zone, one that is changed stays in its own; either holds in
 *     every organisation
 * @param endDay null for one day
 */
record AbsenceRequest(
        @NotNull(message = "Choisissez une organisation") UUID organisationId,
        @NotNull(message = "Choisissez un agent") UUID agentId,

        @NotBlank(message = "Indiquez un titre")
        @Size(max = 200, message = "Le titre est trop long : 200 caractères au plus")
        String title,

        @NotNull(message = "Indiquez le premier jour") LocalDate firstDay,
        @Nullable LocalDate endDay,

        @NotNull(message = "Indiquez l’heure de début") @JsonFormat(pattern = "HH:mm")
        LocalTime startTime,

        @NotNull(message = "Indiquez l’heure de fin") @JsonFormat(pattern = "HH:mm")
        LocalTime endTime,

        @Valid @Nullable RecurrenceBody recurrence) {

    Horaire horaire() {
        return new Horaire(
                firstDay,
                startTime,
                endDay == null ? firstDay : endDay,
                endTime,
                recurrence == null ? null : recurrence.toRecurrence(firstDay));
    }
}
