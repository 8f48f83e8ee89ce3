package fr.rdv.booking.testdata;

import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.defaults.event.Inbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.kafka.core.ConsumerFactory;

/** What the service told the world, read from Kafka. */
@TestConfiguration(proxyBeanMethods = false)
public class PublishedEvents {
    private static final Set<String> TOPICS = Set.of("booking.rdv.v1", "booking.creneau-hold.v1");

    private final ConsumerFactory<String, String> consumers;

    PublishedEvents(ConsumerFactory<String, String> consumers) {
        this.consumers = consumers;
    }

    /** The events of one aggregate, once there are so many. */
    public List<ConsumerRecord<String, String>> of(Object key, int count) {
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        try (Consumer<String, String> consumer = consumers.createConsumer("events-of-" + key, null)) {
            consumer.subscribe(TOPICS);
            await().until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (event.key().equals(key.toString())) {
                        events.add(event);
                    }
                }
                return events.size() >= count;
            });
        }
        return events;
    }

    /** The versions of some aggregates in the order in which they were told, once there are so many in all. */
    public Map<String, List<Integer>> versionsOf(Set<String> keys, int count) {
        Map<String, List<Integer>> versions = new HashMap<>();
        AtomicInteger seen = new AtomicInteger();
        try (Consumer<String, String> consumer = consumers.createConsumer("versions-of-" + UUID.randomUUID(), null)) {
            consumer.subscribe(TOPICS);
            await().until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (keys.contains(event.key())) {
                        versions.computeIfAbsent(event.key(), key -> new ArrayList<>())
                                .add(JsonPath.read(event.value(), "$.version"));
                        seen.incrementAndGet();
                    }
                }
                return seen.get() >= count;
            });
        }
        return versions;
    }

    /** Their names, in order. */
    public static List<String> names(List<ConsumerRecord<String, String>> events) {
        return events.stream().map(Inbox::typeOf).toList();
    }
}
