package fr.rdv.organisation.motif;

import fr.rdv.organisation.espace.Espaces;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.motif.domain.Motif;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Motifs as they leave, each with the name of its service and its version. */
@Component
class MotifAnswers {
    private final Espaces espaces;

    MotifAnswers(Espaces espaces) {
        this.espaces = espaces;
    }

    List<MotifView> all(List<Motif> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Espace espace = espaces.require(found.getFirst().espaceId());
        return found.stream().map(motif -> view(motif, espace)).toList();
    }

    ResponseEntity<MotifView> ok(Motif motif) {
        return tagged(ResponseEntity.ok(), motif);
    }

    ResponseEntity<MotifView> created(Motif motif) {
        return tagged(ResponseEntity.created(URI.create("/api/motifs/" + motif.id())), motif);
    }

    private ResponseEntity<MotifView> tagged(ResponseEntity.BodyBuilder answer, Motif motif) {
        return answer.eTag(Target.tag(motif.version())).body(view(motif, espaces.require(motif.espaceId())));
    }

    private static MotifView view(Motif motif, Espace espace) {
        return MotifView.of(motif, espace.service(motif.description().general().serviceId()));
    }
}
