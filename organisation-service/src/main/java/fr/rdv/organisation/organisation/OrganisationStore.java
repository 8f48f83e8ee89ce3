package fr.rdv.organisation.organisation;

import fr.rdv.defaults.event.Republication;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.history.Changes;
import fr.rdv.organisation.history.Changes.States;
import fr.rdv.organisation.history.Thing;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps organisations and tells of each change, in the transaction of the use case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OrganisationStore implements Republication {
    private final Organisations organisations;
    private final Changes changes;

    OrganisationStore(Organisations organisations, Changes changes) {
        this.organisations = organisations;
        this.changes = changes;
    }

    /** Keeps a new organisation. */
    public Organisation add(Organisation organisation, Actor actor) {
        Organisation kept = flush(organisation);
        States states = new States(null, OrganisationState.of(kept));
        changes.tell(thing(kept), "OrganisationCreated", states, actor);
        return kept;
    }

    /**
     * Changes an organisation under its row lock.
     *
     * @param change says whether anything changed
     */
    public Organisation change(Target target, Predicate<Organisation> change, Actor actor) {
        Organisation organisation = organisations.lock(target.id()).orElseThrow(Problem::notFound);
        target.requireCurrent(organisation.version());
        OrganisationState before = OrganisationState.of(organisation);
        if (!change.test(organisation)) {
            return organisation;
        }
        Organisation kept = flush(organisation);
        States states = new States(before, OrganisationState.of(kept));
        changes.tell(thing(kept), "OrganisationChanged", states, actor);
        return kept;
    }

    @Override
    public List<UUID> ids() {
        return organisations.ids();
    }

    @Override
    public void append(UUID id) {
        organisations
                .lock(id)
                .ifPresent(organisation -> changes.tellAgain(
                        thing(organisation), "OrganisationChanged", OrganisationState.of(organisation)));
    }

    private static Thing thing(Organisation organisation) {
        return new Thing(Thing.Kind.ORGANISATION, organisation.id(), organisation.id());
    }

    private Organisation flush(Organisation changed) {
        try {
            return organisations.saveAndFlush(changed);
        } catch (DataIntegrityViolationException refused) {
            if (refused.getCause() instanceof ConstraintViolationException broken
                    && "organisation_name_unique".equals(broken.getConstraintName())) {
                throw Problem.fields(Map.of("name", "Une organisation de l’espace porte déjà ce nom"));
            }
            throw refused;
        }
    }
}
