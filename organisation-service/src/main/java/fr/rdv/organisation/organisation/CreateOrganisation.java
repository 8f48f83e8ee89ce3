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
    private final OrganisationEvents events;

    CreateOrganisation(Organisations organisations, OrganisationEvents events) {
        this.organisations = organisations;
        this.events = events;
    }

    /** Creates it; the caller's right was checked before. */
    @Transactional
    public Organisation handle(UUID espaceId, Organisation.Profile profile, Actor actor) {
        Organisation organisation =
                organisations.save(new Organisation(Ids.next(), espaceId, organisations.nextNumero(), profile));
        events.created(organisation, actor);
        return organisation;
    }
}
