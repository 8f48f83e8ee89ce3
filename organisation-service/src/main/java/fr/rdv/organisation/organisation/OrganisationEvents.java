package fr.rdv.organisation.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.defaults.event.Outbox;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.organisation.domain.Contact;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the other services of organisations, on {@code organisation.organisation.v1}. */
@Component
class OrganisationEvents {
    private final Outbox outbox;

    OrganisationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Appends {@code OrganisationCreated}. */
    void created(Organisation organisation, Actor actor) {
        outbox.append(
                "organisation.organisation.v1",
                organisation.id(),
                "OrganisationCreated",
                OrganisationState.of(organisation, actor));
    }

    record OrganisationState(
            UUID organisationId,
            UUID espaceId,
            long numero,
            String slug,
            String name,
            String zone,
            String departement,
            boolean dispositifRecueil,
            Contact contact,
            long version,
            Actor actor,
            @JsonProperty("notify") boolean notified) {
        static OrganisationState of(Organisation organisation, Actor actor) {
            return new OrganisationState(
                    organisation.id(),
                    organisation.espaceId(),
                    organisation.numero(),
                    organisation.slug(),
                    organisation.name(),
                    organisation.zone().getId(),
                    organisation.departement(),
                    organisation.dispositifRecueil(),
                    organisation.contact(),
                    organisation.version(),
                    actor,
                    false);
        }
    }
}
