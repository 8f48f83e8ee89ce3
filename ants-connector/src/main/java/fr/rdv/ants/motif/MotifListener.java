package fr.rdv.ants.motif;

import fr.rdv.defaults.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of the motifs. */
@Component
class MotifListener {
    private final Inbox inbox;
    private final Motifs motifs;

    MotifListener(Inbox inbox, Motifs motifs) {
        this.inbox = inbox;
        this.motifs = motifs;
    }

    @KafkaListener(topics = "organisation.motif.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, Motif.class, motifs::keep);
    }
}
