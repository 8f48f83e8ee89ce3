package fr.rdv.agenda.occupation;

import fr.rdv.defaults.event.Inbox;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** RDVs take the time of their agents, with the pause; excused and revoked ones give it back (EDGE A17, A18). */
@Component
class RdvListener {
    private static final Set<String> CANCELLED = Set.of("excused", "revoked");

    private final Inbox inbox;
    private final Occupations occupations;

    RdvListener(Inbox inbox, Occupations occupations) {
        this.inbox = inbox;
        this.occupations = occupations;
    }

    @KafkaListener(topics = "booking.rdv.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, Body.class, this::keep, key -> occupations.forget(UUID.fromString(key)));
    }

    private void keep(Body rdv) {
        occupations.keep(
                new Occupations.Source(rdv.rdvId, rdv.organisationId, rdv.version),
                CANCELLED.contains(rdv.status) ? List.of() : rdv.agentIds,
                new Occupations.Period(rdv.startsAt, rdv.endsAt, rdv.busyUntil),
                null);
        if (rdv.holdId != null) {
            occupations.replaced(rdv.holdId);
        }
    }

    record Body(
            UUID rdvId,
            UUID organisationId,
            List<UUID> agentIds,
            Instant startsAt,
            Instant endsAt,
            Instant busyUntil,
            String status,
            @Nullable UUID holdId,
            long version) {}
}
