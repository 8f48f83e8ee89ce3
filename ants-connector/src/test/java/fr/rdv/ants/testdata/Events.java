package fr.rdv.ants.testdata;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.rdv.defaults.Ids;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Events of other services, as their relay writes them. */
public class Events {
    private final KafkaTemplate<String, String> kafka;

    Events(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    /** Publishes an event. */
    public void publish(String topic, String type, UUID key, String body) {
        publish(topic, type, key, body, Ids.next());
    }

    /** Publishes an event whose id is given, so that it can be published twice. */
    public void publish(String topic, String type, UUID key, String body, UUID eventId) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, key.toString(), body);
        event.headers().add("ce_id", eventId.toString().getBytes(UTF_8));
        event.headers().add("ce_type", type.getBytes(UTF_8));
        kafka.send(event).join();
    }
}
