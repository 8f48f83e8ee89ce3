package fr.rdv.agenda.lieu;

import fr.rdv.defaults.event.Inbox;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class LieuListener {
    private final Inbox inbox;
    private final Lieux lieux;

    LieuListener(Inbox inbox, Lieux lieux) {
        this.inbox = inbox;
        this.lieux = lieux;
    }

    @KafkaListener(topics = "organisation.lieu.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, Body.class, lieux::keep, key -> lieux.forget(UUID.fromString(key)));
    }

    record Body(
            UUID lieuId,
            UUID espaceId,
            UUID organisationId,
            long numero,
            String name,
            String street,
            String postalCode,
            String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String telephone,
            boolean pmr,
            boolean open,
            long version) {}
}
