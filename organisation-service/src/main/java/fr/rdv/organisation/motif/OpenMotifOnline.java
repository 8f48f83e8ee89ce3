package fr.rdv.organisation.motif;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.motif.domain.DelaiDeReservation;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.organisation.domain.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets usagers book a motif. */
@Component
class OpenMotifOnline {
    private final MotifStore store;

    OpenMotifOnline(MotifStore store) {
        this.store = store;
    }

    @Transactional
    public Motif handle(
            Target target, Organisation organisation, DelaiDeReservation delai, boolean movable, Actor actor) {
        return store.change(target, motif -> motif.openOnline(delai, movable, organisation.dispositifRecueil()), actor);
    }
}
