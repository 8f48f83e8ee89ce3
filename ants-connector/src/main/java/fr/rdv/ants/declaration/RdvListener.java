package fr.rdv.ants.declaration;

import fr.rdv.ants.declaration.domain.Rdv;
import fr.rdv.defaults.event.Inbox;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of RDVs and notes what ANTS is to be told. Their numbers are not on the topic: a worker asks for them. */
@Component
class RdvListener {
    private final Inbox inbox;
    private final Rdvs rdvs;
    private final Declarations declarations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RdvListener(Inbox inbox, Rdvs rdvs, Declarations declarations, ApplicationEventPublisher events, Clock clock) {
        this.inbox = inbox;
        this.rdvs = rdvs;
        this.declarations = declarations;
        this.events = events;
        this.clock = clock;
    }

    @KafkaListener(topics = "booking.rdv.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, Rdv.class, rdv -> note(Inbox.typeOf(event), rdv));
    }

    private void note(String type, Rdv rdv) {
        if (!rdv.concernsAnts(clock.instant())) {
            return;
        }
        switch (type) {
            case "RdvBooked", "RdvReinstated" -> rdvs.keep(rdv, true);
            case "RdvMoved" -> {
                if (rdvs.keep(rdv, true)) {
                    declarations.withdraw(rdv.rdvId());
                }
            }
            case "RdvCancelled" -> {
                if (rdvs.keep(rdv, false)) {
                    declarations.withdraw(rdv.rdvId());
                }
            }
            default -> {
                return;
            }
        }
        events.publishEvent(new WorkAdded());
    }
}
