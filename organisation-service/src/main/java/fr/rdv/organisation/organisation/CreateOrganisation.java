package fr.rdv.organisation.organisation;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an organisation to an espace. */
@Component
public class CreateOrganisation {
    private final Organisations organisations;
    private final OrganisationStore store;

    CreateOrganisation(Organisations organisations, OrganisationStore store) {
        this.organisations = organisations;
        this.store = store;
    }

    /** Creates it; the caller's right was checked before. */
    @Transactional
    public Organisation handle(UUID espaceId, Organisation.Profile profile, Actor actor) {
        return store.add(new Organisation(Ids.next(), espaceId, organisations.nextNumero(), profile), actor);
    }
}
