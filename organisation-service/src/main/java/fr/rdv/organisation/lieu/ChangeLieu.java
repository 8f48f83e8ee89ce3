package fr.rdv.organisation.lieu;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.lieu.domain.Lieu;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Describes a lieu anew, closes it or opens it again. */
@Component
class ChangeLieu {
    private final LieuStore store;

    ChangeLieu(LieuStore store) {
        this.store = store;
    }

    @Transactional
    public Lieu handle(Target target, Predicate<Lieu> change, Actor actor) {
        return store.change(target, change, actor);
    }
}
