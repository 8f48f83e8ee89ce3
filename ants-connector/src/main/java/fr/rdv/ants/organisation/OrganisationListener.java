package fr.rdv.ants.organisation;

import fr.rdv.defaults.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of the organisations. */
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
        inbox.receive(event, Organisation.class, organisations::keep);
    }
}
