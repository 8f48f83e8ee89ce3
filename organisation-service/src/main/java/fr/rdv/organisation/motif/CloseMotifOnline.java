package fr.rdv.organisation.motif;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.motif.domain.Motif;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a motif to usagers. */
@Component
class CloseMotifOnline {
    private final MotifStore store;

    CloseMotifOnline(MotifStore store) {
        this.store = store;
    }

    @Transactional
    public Motif handle(Target target, Actor actor) {
        return store.change(target, Motif::closeOnline, actor);
    }
}
