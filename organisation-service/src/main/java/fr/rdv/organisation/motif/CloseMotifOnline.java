package fr.rdv.organisation.motif;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.motif.domain.Motif;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a motif to usagers. */
@Component
class CloseMotifOnline {
    private final Motifs motifs;
    private final MotifStore store;

    CloseMotifOnline(Motifs motifs, MotifStore store) {
        this.motifs = motifs;
        this.store = store;
    }

    @Transactional
    public Motif handle(LockedMotif target, Actor actor) {
        Motif motif = target.in(motifs);
        return motif.closeOnline() ? store.keep(motif, "MotifClosedOnline", actor) : motif;
    }
}
