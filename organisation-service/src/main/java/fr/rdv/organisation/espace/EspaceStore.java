package fr.rdv.organisation.espace;

import fr.rdv.defaults.event.Republication;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.history.Changes;
import fr.rdv.organisation.history.Changes.States;
import fr.rdv.organisation.history.Thing;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps espaces and tells of each change, in the transaction of the use case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EspaceStore implements Republication {
    private final Espaces espaces;
    private final Changes changes;

    EspaceStore(Espaces espaces, Changes changes) {
        this.espaces = espaces;
        this.changes = changes;
    }

    /** Keeps a new espace. */
    public Espace add(Espace espace, Actor actor) {
        Espace kept = espaces.saveAndFlush(espace);
        changes.tell(thing(kept), "EspaceCreated", new States(null, EspaceView.of(kept)), actor);
        return kept;
    }

    /**
     * Changes an espace under its row lock.
     *
     * @param change says whether anything changed
     */
    public Espace change(Target target, Predicate<Espace> change, Actor actor) {
        Espace espace = espaces.lock(target.id()).orElseThrow(Problem::notFound);
        target.requireCurrent(espace.version());
        EspaceView before = EspaceView.of(espace);
        if (!change.test(espace)) {
            return espace;
        }
        Espace kept = espaces.saveAndFlush(espace);
        changes.tell(thing(kept), "EspaceChanged", new States(before, EspaceView.of(kept)), actor);
        return kept;
    }

    @Override
    public List<UUID> ids() {
        return espaces.ids();
    }

    @Override
    public void append(UUID id) {
        espaces.lock(id).ifPresent(espace -> changes.tellAgain(thing(espace), "EspaceChanged", EspaceView.of(espace)));
    }

    static Thing thing(Espace espace) {
        return new Thing(Thing.Kind.ESPACE, espace.id(), espace.id());
    }
}
