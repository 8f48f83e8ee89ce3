package fr.rdv.organisation.organisation;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an organisation says of itself. */
@Component
public class ChangeOrganisation {
    private final OrganisationStore store;

    ChangeOrganisation(OrganisationStore store) {
        this.store = store;
    }

    /**
     * Changes it; the caller's right was checked before.
     *
     * @param change says whether anything changed
     */
    @Transactional
    public Organisation handle(Target target, Predicate<Organisation> change, Actor actor) {
        return store.change(target, change, actor);
    }
}
