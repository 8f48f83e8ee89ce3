package fr.rdv.organisation.motif;

import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.motif.domain.Categorie;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A motif as agents see it. */
record MotifView(
        UUID motifId,
        UUID espaceId,
        UUID organisationId,
        UUID serviceId,
        String serviceName,
        String serviceShortName,
        String name,

        @Schema(allowableValues = {"sur_place", "telephone", "visio", "domicile"})
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
        long version) {

    static MotifView of(Motif motif, Espace espace) {
        MotifDescription said = motif.description();
        Service service = espace.service(said.serviceId()).orElseThrow();
        return new MotifView(
                motif.id(),
                motif.espaceId(),
                motif.organisationId(),
                said.serviceId(),
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
                motif.version());
    }
}
