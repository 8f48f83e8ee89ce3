package fr.rdv.organisation.motif;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.organisation.domain.Organisation;
import fr.rdv.organisation.usage.Usages;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Describes a motif anew. */
@Component
class ChangeMotif {
    private final MotifStore store;
    private final Usages usages;

    ChangeMotif(MotifStore store, Usages usages) {
        this.store = store;
        this.usages = usages;
    }

    @Transactional
    public Motif handle(
            Target target, Organisation organisation, UnaryOperator<MotifDescription> described, Actor actor) {
        boolean used = usages.hasRdv(target.id());
        return store.change(
                target,
                motif -> motif.describe(described.apply(motif.description()), organisation.dispositifRecueil(), used),
                actor);
    }
}
