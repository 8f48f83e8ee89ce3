package fr.rdv.organisation.espace;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.etag.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an espace another name. */
@Component
class RenameEspace {
    private final EspaceStore store;

    RenameEspace(EspaceStore store) {
        this.store = store;
    }

    @Transactional
    public Espace handle(Target target, String name, Actor actor) {
        return store.change(target, espace -> espace.rename(name), actor);
    }
}
