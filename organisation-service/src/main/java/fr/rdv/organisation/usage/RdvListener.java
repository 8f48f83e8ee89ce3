package fr.rdv.organisation.usage;

import fr.rdv.defaults.event.Inbox;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of RDVs: for which motif, where and when; nothing on who comes. */
@Component
class RdvListener {
    private static final Set<String> CANCELLED = Set.of("excused", "revoked");

    private final Inbox inbox;
    private final Usages usages;

    RdvListener(Inbox inbox, Usages usages) {
        this.inbox = inbox;
        this.usages = usages;
    }

    @KafkaListener(topics = "booking.rdv.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, RdvEvent.class, usages::keep, usages::forgetRdv);
    }

    record RdvEvent(UUID rdvId, UUID motifId, @Nullable UUID lieuId, Instant startsAt, String status, long version) {
        boolean cancelled() {
            return CANCELLED.contains(status);
        }
    }
}
