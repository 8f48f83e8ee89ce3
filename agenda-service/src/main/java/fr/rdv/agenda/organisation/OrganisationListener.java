package fr.rdv.agenda.organisation;

import fr.rdv.defaults.event.Inbox;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrganisationListener {
    private final Inbox inbox;
    private final Organisations organisations;

    OrganisationListener(Inbox inbox, Organisations organisations) {
        this.inbox = inbox;
        this.organisations = organisations;
    }

    @KafkaListener(topics = "organisation.organisation.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, Body.class, organisations::keep, key -> organisations.forget(UUID.fromString(key)));
    }

    /**
     * What is read of the event.
     *
     * @param lundiPentecoteFerie true when the event is older than the choice
     */
    record Body(
            UUID organisationId,
            UUID espaceId,
            String zone,
            String departement,
            Boolean lundiPentecoteFerie,
            long version) {
        Body {
            lundiPentecoteFerie = lundiPentecoteFerie == null || lundiPentecoteFerie;
        }
    }
}
