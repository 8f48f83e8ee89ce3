package fr.rdv.agenda.plageouverture;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.rdv.agenda.horaire.RecurrenceBody;
import fr.rdv.agenda.recurrence.Horaire;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an agent types to open a plage; times are wall clock of the organisation's zone. */
record PlageOuvertureRequest(
        @NotNull(message = "Choisissez une organisation") UUID organisationId,
        @NotNull(message = "Choisissez un agent") UUID agentId,

        @NotBlank(message = "Indiquez un titre")
        @Size(max = 200, message = "Le titre est trop long : 200 caractères au plus")
        String title,

        @NotEmpty(message = "Choisissez au moins un motif") List<@NotNull UUID> motifIds,
        @Nullable UUID lieuId,
        @NotNull(message = "Indiquez le premier jour") LocalDate firstDay,

        @NotNull(message = "Indiquez l’heure de début") @JsonFormat(pattern = "HH:mm")
        LocalTime startTime,

        @NotNull(message = "Indiquez l’heure de fin") @JsonFormat(pattern = "HH:mm")
        LocalTime endTime,

        @Valid @Nullable RecurrenceBody recurrence) {

    Horaire horaire() {
        return Horaire.daily(
                firstDay, startTime, endTime, recurrence == null ? null : recurrence.toRecurrence(firstDay));
    }
}
