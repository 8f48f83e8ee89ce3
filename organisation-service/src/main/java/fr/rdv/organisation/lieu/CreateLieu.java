package fr.rdv.organisation.lieu;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.organisation.domain.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a lieu to an organisation, as many as it needs (S58). */
@Component
public class CreateLieu {
    private final Lieux lieux;
    private final LieuStore store;

    CreateLieu(Lieux lieux, LieuStore store) {
        this.lieux = lieux;
        this.store = store;
    }

    /** Creates it; the caller's right was checked before. */
    @Transactional
    public Lieu handle(Organisation organisation, Lieu.Description description, Actor actor) {
        return store.add(new Lieu(Ids.next(), organisation, lieux.nextNumero(), description), actor);
    }
}
