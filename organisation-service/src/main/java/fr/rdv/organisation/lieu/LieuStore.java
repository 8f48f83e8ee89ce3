package fr.rdv.organisation.lieu;

import fr.rdv.defaults.event.Republication;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.history.Changes;
import fr.rdv.organisation.history.Changes.States;
import fr.rdv.organisation.history.Thing;
import fr.rdv.organisation.lieu.domain.Lieu;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps lieux and tells of each change, in the transaction of the use case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LieuStore implements Republication {
    private final Lieux lieux;
    private final Changes changes;

    LieuStore(Lieux lieux, Changes changes) {
        this.lieux = lieux;
        this.changes = changes;
    }

    /** Keeps a new lieu. */
    public Lieu add(Lieu lieu, Actor actor) {
        Lieu kept = lieux.saveAndFlush(lieu);
        changes.tell(thing(kept), "LieuCreated", new States(null, LieuView.of(kept)), actor);
        return kept;
    }

    /**
     * Changes a lieu under its row lock.
     *
     * @param change says whether anything changed
     */
    public Lieu change(Target target, Predicate<Lieu> change, Actor actor) {
        Lieu lieu = lock(target);
        LieuView before = LieuView.of(lieu);
        if (!change.test(lieu)) {
            return lieu;
        }
        Lieu kept = lieux.saveAndFlush(lieu);
        changes.tell(thing(kept), "LieuChanged", new States(before, LieuView.of(kept)), actor);
        return kept;
    }

    /** Removes a lieu for good. */
    public void remove(Target target, Actor actor) {
        Lieu lieu = lock(target);
        LieuView before = LieuView.of(lieu);
        lieu.remove();
        lieux.delete(lieu);
        changes.tellGone(thing(lieu), "LieuRemoved", new States(before, LieuView.of(lieu)), actor);
    }

    @Override
    public List<UUID> ids() {
        return lieux.ids();
    }

    @Override
    public void append(UUID id) {
        lieux.lock(id).ifPresent(lieu -> changes.tellAgain(thing(lieu), "LieuChanged", LieuView.of(lieu)));
    }

    private Lieu lock(Target target) {
        Lieu lieu = lieux.lock(target.id()).orElseThrow(Problem::notFound);
        target.requireCurrent(lieu.version());
        return lieu;
    }

    private static Thing thing(Lieu lieu) {
        return new Thing(Thing.Kind.LIEU, lieu.id(), lieu.organisationId());
    }
}
