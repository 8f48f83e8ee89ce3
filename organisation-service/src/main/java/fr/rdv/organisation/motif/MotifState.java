package fr.rdv.organisation.motif;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.motif.domain.Categorie;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Public state of a motif, body of the events on {@code organisation.motif.v1}. */
record MotifState(
        UUID motifId,
        UUID espaceId,
        UUID organisationId,
        UUID serviceId,
        String serviceName,
        String serviceShortName,
        String name,
        String type,
        boolean collectif,
        int durationMin,
        int pauseMin,
        String color,
        boolean online,
        int minDelayMin,
        int maxDelayMin,
        boolean movable,
        @Nullable Categorie categorie,
        @Nullable String instructionsBefore,
        @Nullable String instructionsAfter,
        @Nullable String cancellationWarning,
        long version,
        Actor actor,
        @JsonProperty("notify") boolean notified) {

    static MotifState of(Motif motif, Service service, Actor actor) {
        MotifDescription said = motif.description();
        return new MotifState(
                motif.id(),
                motif.espaceId(),
                motif.organisationId(),
                service.serviceId(),
                service.name(),
                service.shortName(),
                said.name(),
                said.type().code(),
                said.collectif(),
                said.durationMin(),
                said.pauseMin(),
                said.color(),
                motif.isOnline(),
                motif.delai().minDelayMin(),
                motif.delai().maxDelayMin(),
                motif.isMovable(),
                said.categorie(),
                said.instructionsBefore(),
                said.instructionsAfter(),
                said.cancellationWarning(),
                motif.version(),
                actor,
                false);
    }
}
