package fr.rdv.organisation.motif;

import fr.rdv.defaults.event.Republication;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.Espaces;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.history.Changes;
import fr.rdv.organisation.history.Changes.States;
import fr.rdv.organisation.history.Thing;
import fr.rdv.organisation.motif.domain.InvalidMotif;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.Motif.Change;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps motifs and tells of each change, in the transaction of the use case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MotifStore implements Republication {
    private final Motifs motifs;
    private final Espaces espaces;
    private final Changes changes;

    MotifStore(Motifs motifs, Espaces espaces, Changes changes) {
        this.motifs = motifs;
        this.espaces = espaces;
        this.changes = changes;
    }

    /**
     * Keeps a new motif.
     *
     * @throws InvalidMotif when the service is not open in the espace, or another motif is the same
     */
    public Motif add(Motif motif, Actor actor) {
        requireService(motif);
        Motif kept = flush(motif);
        changes.tell(thing(kept), "MotifCreated", new States(null, view(kept)), actor);
        return kept;
    }

    /**
     * Changes a motif under its row lock.
     *
     * @throws InvalidMotif when the service is not open in the espace, or another motif is the same
     */
    public Motif change(Target target, Function<Motif, Change> change, Actor actor) {
        Motif motif = lock(target);
        MotifView before = view(motif);
        Change made = change.apply(motif);
        if (made == Change.NONE) {
            return motif;
        }
        requireService(motif);
        Motif kept = flush(motif);
        changes.tell(thing(kept), event(made), new States(before, view(kept)), actor);
        return kept;
    }

    /** Takes a motif away under its row lock. */
    public void remove(Target target, Consumer<Motif> delete, boolean traces, Actor actor) {
        Motif motif = lock(target);
        MotifView before = view(motif);
        delete.accept(motif);
        States states = new States(before, view(motif));
        if (traces) {
            flush(motif);
            changes.tell(thing(motif), "MotifRemoved", states, actor);
        } else {
            motifs.delete(motif);
            changes.tellGone(thing(motif), "MotifRemoved", states, actor);
        }
    }

    @Override
    public List<UUID> ids() {
        return motifs.ids();
    }

    @Override
    public void append(UUID id) {
        motifs.lock(id)
                .ifPresent(motif -> changes.tellAgain(
                        thing(motif), motif.isDeleted() ? "MotifRemoved" : "MotifChanged", view(motif)));
    }

    private Motif lock(Target target) {
        Motif motif =
                motifs.lock(target.id()).filter(found -> !found.isDeleted()).orElseThrow(Problem::notFound);
        target.requireCurrent(motif.version());
        return motif;
    }

    private void requireService(Motif motif) {
        if (!espaces.require(motif.espaceId())
                .offers(motif.description().general().serviceId())) {
            throw new InvalidMotif(Map.of("serviceId", "Choisissez un service ouvert dans l’espace"));
        }
    }

    private MotifView view(Motif motif) {
        return MotifView.of(
                motif,
                espaces.require(motif.espaceId())
                        .service(motif.description().general().serviceId()));
    }

    private static Thing thing(Motif motif) {
        return new Thing(Thing.Kind.MOTIF, motif.id(), motif.organisationId());
    }

    private static String event(Change change) {
        return switch (change) {
            case OPENED_ONLINE -> "MotifOpenedOnline";
            case CLOSED_ONLINE -> "MotifClosedOnline";
            case CHANGED, NONE -> "MotifChanged";
        };
    }

    private Motif flush(Motif changed) {
        try {
            return motifs.saveAndFlush(changed);
        } catch (DataIntegrityViolationException refused) {
            if (refused.getCause() instanceof ConstraintViolationException broken
                    && "motif_unique_in_organisation".equals(broken.getConstraintName())) {
                throw new InvalidMotif(
                        Map.of("name", "Un motif du même nom, service, type et durée existe déjà dans l’organisation"));
            }
            throw refused;
        }
    }
}
