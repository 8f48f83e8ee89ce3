package fr.rdv.organisation.motif;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.motif.domain.Motif;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A motif to change.
 *
 * @param expectedVersion what the caller saw, null when the change does not depend on it
 */
record LockedMotif(UUID motifId, @Nullable Long expectedVersion) {

    /** The motif under its row lock, unless somebody changed it since the caller saw it. */
    Motif in(Motifs motifs) {
        Motif motif = motifs.lock(motifId).orElseThrow(Problem::notFound);
        if (expectedVersion != null && expectedVersion != motif.version()) {
            throw new Problem(
                    HttpStatus.PRECONDITION_FAILED,
                    "modifie-entre-temps",
                    "Quelqu’un d’autre a modifié ce motif entre-temps : rechargez la page");
        }
        return motif;
    }
}
