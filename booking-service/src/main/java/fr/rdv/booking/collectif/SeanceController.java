package fr.rdv.booking.collectif;

import fr.rdv.booking.collectif.OpenSeances.Seance;
import fr.rdv.defaults.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sessions that usagers choose from. */
@RestController
@RequestMapping("/api/public/rdvs-collectifs")
class SeanceController {
    private final OpenSeances seances;

    SeanceController(OpenSeances seances) {
        this.seances = seances;
    }

    /** Those with a seat left. */
    @GetMapping
    ResponseEntity<List<Seance>> list(
            @RequestParam UUID motifId, @RequestParam(required = false) @Nullable UUID lieuId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(seances.withSeats(motifId, lieuId));
    }

    /** One, full or not, as long as its motif and its date are open. */
    @GetMapping("/{id}")
    ResponseEntity<Seance> find(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(seances.find(id).orElseThrow(Problem::notFound));
    }
}
