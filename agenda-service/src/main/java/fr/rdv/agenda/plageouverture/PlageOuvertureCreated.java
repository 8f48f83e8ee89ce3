package fr.rdv.agenda.plageouverture;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.agenda.horaire.RecurrenceBody;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Event: an agent opened a plage. Its title stays here. */
record PlageOuvertureCreated(
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
        long version,
        Actor actor,
        @JsonProperty("notify") boolean notified) {

    static PlageOuvertureCreated of(PlageOuverture plage, UUID author) {
        return new PlageOuvertureCreated(
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
                plage.version(),
                new Actor("agent", author),
                false);
    }

    record Actor(String kind, UUID id) {}
}
