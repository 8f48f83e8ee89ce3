package fr.rdv.organisation.motif;

import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.motif.domain.Categorie;
import fr.rdv.organisation.motif.domain.Code;
import fr.rdv.organisation.motif.domain.General;
import fr.rdv.organisation.motif.domain.Instructions;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.motif.domain.Reservation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Public state of a motif: what agents are shown, and the body of the events on {@code organisation.motif.v1}.
 *
 * @param durationsByPersons minutes for one person, for two…; empty when each person takes {@code durationMin}
 */
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
        int personsMax,
        List<Integer> durationsByPersons,

        @Schema(allowableValues = {"agents", "agents_prescripteurs", "tous"})
        String bookableBy,

        boolean online,
        int minDelayMin,
        int maxDelayMin,
        boolean movable,
        boolean followUp,
        @Nullable Categorie categorie,

        @Schema(allowableValues = {"visible_notifie", "visible_non_notifie", "invisible"})
        String visibility,

        @Nullable String instructionsBefore,
        @Nullable String instructionsAfter,
        @Nullable String cancellationWarning,
        boolean deleted,
        long version) {

    static MotifView of(Motif motif, Service service) {
        MotifDescription said = motif.description();
        return of(motif, service, said.general(), said.reservation(), said.instructions());
    }

    private static MotifView of(Motif motif, Service service, General said, Reservation terms, Instructions words) {
        return new MotifView(
                motif.id(),
                motif.espaceId(),
                motif.organisationId(),
                service.serviceId(),
                service.name(),
                service.shortName(),
                said.name(),
                Code.of(said.type()),
                said.collectif(),
                said.durationMin(),
                said.pauseMin(),
                said.color(),
                said.personsMax(),
                said.durationsByPersons(),
                Code.of(terms.bookableBy()),
                motif.isOnline(),
                terms.delai().minDelayMin(),
                terms.delai().maxDelayMin(),
                terms.movable(),
                terms.followUp(),
                terms.categorie(),
                Code.of(words.visibility()),
                words.before(),
                words.after(),
                words.cancellationWarning(),
                motif.isDeleted(),
                motif.version());
    }
}
