package fr.rdv.booking.motif;

import fr.rdv.defaults.event.Inbox;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of motifs. */
@Component
class MotifListener {
    private final Inbox inbox;
    private final Motifs motifs;

    MotifListener(Inbox inbox, Motifs motifs) {
        this.inbox = inbox;
        this.motifs = motifs;
    }

    record MotifEvent(
            UUID motifId,
            UUID espaceId,
            UUID organisationId,
            UUID serviceId,
            String serviceName,
            String name,
            String type,
            int durationMin,
            int pauseMin,
            String color,
            boolean online,
            boolean movable,
            @Nullable Integer minDelayMin,
            @Nullable Integer maxDelayMin,
            @Nullable String categorie,
            @Nullable String instructionsBefore,
            @Nullable String instructionsAfter,
            @Nullable String cancellationWarning,
            @Nullable Boolean collectif,
            @Nullable String visibility,
            @Nullable Integer personsMax,
            @Nullable List<Integer> durationsByPersons,
            @Nullable Boolean deleted,
            long version) {
        MotifEvent {
            durationsByPersons = durationsByPersons == null ? List.of() : durationsByPersons;
        }
    }

    @KafkaListener(topics = "organisation.motif.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, MotifEvent.class, motifs::keep);
    }
}
