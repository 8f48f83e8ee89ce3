package fr.rdv.notification.confirmation;

import fr.rdv.defaults.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of RDVs. */
@Component
class RdvListener {
    private final Inbox inbox;
    private final NotifyRdv notifyRdv;

    RdvListener(Inbox inbox, NotifyRdv notifyRdv) {
        this.inbox = inbox;
        this.notifyRdv = notifyRdv;
    }

    @KafkaListener(topics = "booking.rdv.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, Rdv.class, rdv -> notifyRdv.handle(Inbox.typeOf(event), rdv));
    }
}
