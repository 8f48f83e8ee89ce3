package fr.rdv.organisation.usage;

import fr.rdv.defaults.event.Inbox;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of plages d'ouverture: which motifs they offer, in which lieu and until when. */
@Component
class PlageOuvertureListener {
    private final Inbox inbox;
    private final Usages usages;

    PlageOuvertureListener(Inbox inbox, Usages usages) {
        this.inbox = inbox;
        this.usages = usages;
    }

    @KafkaListener(topics = "agenda.plage-ouverture.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, PlageOuvertureEvent.class, usages::keep, usages::forgetPlageOuverture);
    }

    record PlageOuvertureEvent(
            UUID plageOuvertureId,
            UUID organisationId,
            @Nullable UUID lieuId,
            List<UUID> motifIds,
            LocalDate firstDay,
            @Nullable Recurrence recurrence,
            long version) {

        /** The last day it may offer, null when it never ends (FEATURES 1.11). */
        @Nullable
        LocalDate lastDay() {
            return recurrence == null ? firstDay : recurrence.until;
        }
    }

    record Recurrence(@Nullable LocalDate until) {}
}
