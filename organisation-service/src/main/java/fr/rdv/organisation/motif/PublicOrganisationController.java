package fr.rdv.organisation.motif;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.espace.Espaces;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.motif.domain.Categorie;
import fr.rdv.organisation.motif.domain.Code;
import fr.rdv.organisation.motif.domain.General;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.organisation.Organisations;
import fr.rdv.organisation.organisation.domain.Contact;
import fr.rdv.organisation.organisation.domain.Organisation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an usager sees behind the public link of an organisation: no token, and only what is online. */
@RestController
class PublicOrganisationController {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Organisations organisations;
    private final Espaces espaces;
    private final Motifs motifs;

    PublicOrganisationController(Organisations organisations, Espaces espaces, Motifs motifs) {
        this.organisations = organisations;
        this.espaces = espaces;
        this.motifs = motifs;
    }

    @GetMapping("/api/public/organisations/{numero}")
    ResponseEntity<PublicOrganisation> get(@PathVariable long numero) {
        Organisation organisation = organisations.findByNumero(numero).orElseThrow(Problem::notFound);
        Espace espace = espaces.require(organisation.espaceId());
        List<PublicMotif> online = motifs.findByOrganisation(organisation.id()).stream()
                .filter(Motif::isOnline)
                .map(motif -> PublicMotif.of(motif, espace))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new PublicOrganisation(
                        organisation.id(),
                        organisation.numero(),
                        organisation.slug(),
                        organisation.name(),
                        organisation.zone().getId(),
                        organisation.contact(),
                        online));
    }

    record PublicOrganisation(
            UUID organisationId,
            long numero,
            String slug,
            String name,
            String zone,
            Contact contact,
            List<PublicMotif> motifs) {}

    record PublicMotif(
            UUID motifId,
            String name,

            @Schema(allowableValues = {"sur_place", "telephone", "visio", "domicile"})
            String type,

            String serviceName,
            int durationMin,
            boolean collectif,
            int personsMax,
            @Nullable Categorie categorie,
            @Nullable String instructionsBefore,
            boolean movable) {
        static PublicMotif of(Motif motif, Espace espace) {
            MotifDescription said = motif.description();
            General general = said.general();
            return new PublicMotif(
                    motif.id(),
                    general.name(),
                    Code.of(general.type()),
                    espace.service(general.serviceId()).name(),
                    general.durationMin(),
                    general.collectif(),
                    general.personsMax(),
                    said.reservation().categorie(),
                    said.instructions().before(),
                    said.reservation().movable());
        }
    }
}
