package fr.rdv.agenda.motif;

import fr.rdv.defaults.event.Inbox;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

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
        inbox.receive(event, Body.class, motifs::keep, key -> motifs.forget(UUID.fromString(key)));
    }

    /**
     * What is read of the event.
     *
     * @param deleted false when the event is older than deletions; the same for {@code followUp}
     */
    record Body(
            UUID motifId,
            UUID espaceId,
            UUID organisationId,
            UUID serviceId,
            String name,
            String type,
            boolean collectif,
            int durationMin,
            int pauseMin,
            boolean online,
            int minDelayMin,
            int maxDelayMin,
            Boolean deleted,
            Boolean followUp,
            @Nullable List<Integer> durationsByPersons,
            long version) {
        Body {
            deleted = Boolean.TRUE.equals(deleted);
            followUp = Boolean.TRUE.equals(followUp);
            durationsByPersons = durationsByPersons == null ? List.of() : durationsByPersons;
        }
    }
}
