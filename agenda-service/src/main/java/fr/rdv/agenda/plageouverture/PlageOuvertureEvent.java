package fr.rdv.agenda.plageouverture;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.horaire.ExceptionBody;
import fr.rdv.agenda.horaire.RecurrenceBody;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public state of a plage after a change. Its title stays here. */
record PlageOuvertureEvent(
        UUID plageOuvertureId,
        UUID espaceId,
        UUID organisationId,
        UUID agentId,
        @Nullable UUID lieuId,
        List<UUID> motifIds,
        LocalDate firstDay,
        String startTime,
        String endTime,
        @Nullable RecurrenceBody recurrence,
        List<ExceptionBody> exceptions,
        long version,
        Author actor,
        @JsonProperty("notify") boolean notified) {

    static PlageOuvertureEvent of(PlageOuverture plage, Author author) {
        return new PlageOuvertureEvent(
                plage.id(),
                plage.espaceId(),
                plage.organisationId(),
                plage.agentId(),
                plage.lieuId(),
                plage.motifIds(),
                plage.horaire().firstDay(),
                plage.horaire().start().toString(),
                plage.horaire().end().toString(),
                RecurrenceBody.of(plage.horaire().recurrence()),
                ExceptionBody.of(plage.horaire().exceptions()),
                plage.version(),
                author,
                false);
    }
}
