package fr.rdv.organisation.motif;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.organisation.domain.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a motif to an organisation. */
@Component
public class CreateMotif {
    private final MotifStore store;

    CreateMotif(MotifStore store) {
        this.store = store;
    }

    /** Creates it; the caller's right was checked before. */
    @Transactional
    public Motif handle(Organisation organisation, MotifDescription description, Actor actor) {
        return store.add(new Motif(Ids.next(), organisation, description), actor);
    }
}
