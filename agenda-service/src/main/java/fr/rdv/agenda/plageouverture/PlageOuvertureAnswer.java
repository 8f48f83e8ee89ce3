package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.horaire.ExceptionBody;
import fr.rdv.agenda.horaire.RecurrenceBody;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plage as agents see it; times are wall clock of the organisation's zone. */
record PlageOuvertureAnswer(
        UUID plageOuvertureId,
        UUID organisationId,
        UUID agentId,
        String title,
        List<UUID> motifIds,
        @Nullable UUID lieuId,
        LocalDate firstDay,
        String startTime,
        String endTime,
        @Nullable RecurrenceBody recurrence,
        List<ExceptionBody> exceptions,
        long version) {

    static PlageOuvertureAnswer of(PlageOuverture plage) {
        return new PlageOuvertureAnswer(
                plage.id(),
                plage.organisationId(),
                plage.agentId(),
                plage.title(),
                plage.motifIds(),
                plage.lieuId(),
                plage.horaire().firstDay(),
                plage.horaire().start().toString(),
                plage.horaire().end().toString(),
                RecurrenceBody.of(plage.horaire().recurrence()),
                ExceptionBody.of(plage.horaire().exceptions()),
                plage.version());
    }
}
