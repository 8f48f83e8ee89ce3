package fr.rdv.organisation.motif;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.organisation.domain.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Describes a motif anew. */
@Component
class ChangeMotif {
    private final Motifs motifs;
    private final MotifStore store;

    ChangeMotif(Motifs motifs, MotifStore store) {
        this.motifs = motifs;
        this.store = store;
    }

    @Transactional
    public Motif handle(LockedMotif target, Organisation organisation, MotifDescription description, Actor actor) {
        Motif motif = target.in(motifs);
        return motif.describe(description, organisation.dispositifRecueil())
                ? store.keep(motif, "MotifChanged", actor)
                : motif;
    }
}
