package fr.rdv.agenda.occupation;

import fr.rdv.defaults.event.Inbox;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Holds take the time of their agent until they are released, expire, or become a RDV; expired ones are swept away later. */
@Component
class HoldListener {
    private final Inbox inbox;
    private final Occupations occupations;

    HoldListener(Inbox inbox, Occupations occupations) {
        this.inbox = inbox;
        this.occupations = occupations;
    }

    @KafkaListener(topics = "booking.creneau-hold.v1")
    void on(ConsumerRecord<String, String> event) {
        boolean released = event.value() != null && Inbox.typeOf(event).equals("CreneauReleased");
        inbox.receive(event, Body.class, hold -> keep(hold, released), key -> occupations.forget(UUID.fromString(key)));
    }

    @Scheduled(fixedRateString = "PT1H", initialDelayString = "PT5M")
    void forgetExpired() {
        occupations.forgetExpiredHolds();
    }

    private void keep(Body hold, boolean released) {
        occupations.keep(
                new Occupations.Source(hold.holdId, null, hold.version),
                released ? List.of() : List.of(hold.agentId),
                new Occupations.Period(hold.startsAt, hold.endsAt, hold.busyUntil),
                hold.expiresAt);
    }

    record Body(
            UUID holdId,
            UUID agentId,
            Instant startsAt,
            Instant endsAt,
            Instant busyUntil,
            Instant expiresAt,
            long version) {}
}
