package fr.rdv.booking.organisation;

import fr.rdv.defaults.event.Inbox;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of organisations. */
@Component
class OrganisationListener {
    private final Inbox inbox;
    private final Organisations organisations;

    OrganisationListener(Inbox inbox, Organisations organisations) {
        this.inbox = inbox;
        this.organisations = organisations;
    }

    record OrganisationEvent(
            UUID organisationId,
            UUID espaceId,
            long numero,
            String slug,
            String name,
            String zone,
            Contact contact,
            long version) {}

    record Contact(
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String site,
            @Nullable String horaires) {}

    @KafkaListener(topics = "organisation.organisation.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, OrganisationEvent.class, organisations::keep);
    }
}
