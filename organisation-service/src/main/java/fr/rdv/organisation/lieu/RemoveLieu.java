package fr.rdv.organisation.lieu;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.organisation.domain.Organisation;
import fr.rdv.organisation.usage.Usage;
import fr.rdv.organisation.usage.Usages;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a lieu that no plage and no RDV ever referred to; any other is closed instead (FEATURES 1.8). */
@Component
class RemoveLieu {
    private final LieuStore store;
    private final Usages usages;

    RemoveLieu(LieuStore store, Usages usages) {
        this.store = store;
        this.usages = usages;
    }

    @Transactional
    public void handle(Target target, Organisation organisation, Actor actor) {
        Usage usage = usages.ofLieu(target.id(), organisation.zone());
        if (!usage.none()) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "lieu-utilise",
                    "Des plages d’ouverture ou des RDV se tiennent dans ce lieu : fermez-le plutôt que de le supprimer",
                    Map.of("usage", usage));
        }
        store.remove(target, actor);
    }
}
