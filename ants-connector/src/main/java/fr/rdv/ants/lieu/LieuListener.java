package fr.rdv.ants.lieu;

import fr.rdv.defaults.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of the lieux. */
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
        inbox.receive(event, Lieu.class, lieux::keep);
    }
}
