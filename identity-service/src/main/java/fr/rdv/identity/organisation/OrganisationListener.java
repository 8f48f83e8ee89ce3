package fr.rdv.identity.organisation;

import fr.rdv.defaults.event.Inbox;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copies of organisations and espaces. */
@Component
class OrganisationListener {
    private final Inbox inbox;
    private final Organisations organisations;

    OrganisationListener(Inbox inbox, Organisations organisations) {
        this.inbox = inbox;
        this.organisations = organisations;
    }

    @KafkaListener(topics = "organisation.organisation.v1")
    void onOrganisation(ConsumerRecord<String, String> event) {
        inbox.receive(event, OrganisationChanged.class, organisations::keep);
    }

    @KafkaListener(topics = "organisation.espace.v1")
    void onEspace(ConsumerRecord<String, String> event) {
        inbox.receive(event, EspaceCreated.class, organisations::keep);
    }

    record OrganisationChanged(UUID organisationId, UUID espaceId, long version) {}

    record EspaceCreated(UUID espaceId, List<OpenedService> services, long version) {}

    record OpenedService(UUID serviceId) {}
}
