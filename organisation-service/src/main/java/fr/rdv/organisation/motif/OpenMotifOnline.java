package fr.rdv.organisation.motif;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.motif.domain.DelaiDeReservation;
import fr.rdv.organisation.motif.domain.Motif;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets usagers book a motif. */
@Component
class OpenMotifOnline {
    private final Motifs motifs;
    private final MotifStore store;

    OpenMotifOnline(Motifs motifs, MotifStore store) {
        this.motifs = motifs;
        this.store = store;
    }

    @Transactional
    public Motif handle(LockedMotif target, DelaiDeReservation delai, boolean movable, Actor actor) {
        Motif motif = target.in(motifs);
        return switch (motif.openOnline(delai, movable)) {
            case OPENED -> store.keep(motif, "MotifOpenedOnline", actor);
            case CHANGED -> store.keep(motif, "MotifChanged", actor);
            case UNCHANGED -> motif;
        };
    }
}
