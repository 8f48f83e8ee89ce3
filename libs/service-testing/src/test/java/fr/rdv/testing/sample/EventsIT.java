package fr.rdv.testing.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.event.Outbox;
import fr.rdv.testing.TestInfra;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import(TestInfra.class)
class EventsIT {
    private static final String TOPIC = "sample.thing.v1";

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private ConsumerFactory<String, String> consumers;

    @Test
    void carriesEventsInOrderAndForgetsThem() {
        for (long version = 1; version <= 300; version++) {
            append("ordered", version);
        }

        await().untilAsserted(() -> assertThat(seen("ordered")).isEqualTo(300));
        await().untilAsserted(
                        () -> assertThat(count("SELECT count(*) FROM outbox")).isZero());
    }

    @Test
    void appendsNothingWhenTheChangeIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            outbox.append(TOPIC, "rolled-back", "ThingChanged", new SampleApplication.Thing("rolled-back", 1));
            status.setRollbackOnly();
        });
        append("after", 1);

        await().untilAsserted(() -> assertThat(seen("after")).isEqualTo(1));
        assertThat(seen("rolled-back")).isZero();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(TOPIC, "x", "ThingChanged", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void handlesAnEventOnceHoweverOftenItArrives() {
        String id = UUID.randomUUID().toString();
        send(event("twice", "{\"id\":\"twice\",\"version\":1}", id));
        send(event("twice", "{\"id\":\"twice\",\"version\":2}", id));
        send(event(
                "twice",
                "{\"id\":\"twice\",\"version\":3,\"unknown\":true}",
                UUID.randomUUID().toString()));

        await().untilAsserted(() -> assertThat(count("SELECT version FROM thing WHERE id = 'twice'"))
                .isEqualTo(3));
        assertThat(seen("twice")).isEqualTo(2);
    }

    @Test
    void forgetsAThingAtItsTombstone() {
        append("gone", 1);
        await().untilAsserted(() -> assertThat(seen("gone")).isEqualTo(1));

        transaction.executeWithoutResult(status -> outbox.append(TOPIC, "gone", "ThingDeleted", null));

        await().untilAsserted(() -> assertThat(seen("gone")).isZero());
    }

    @Test
    void keepsAsideWhatCannotBeReadAndGoesOn() {
        send(event("poison", "{not json", UUID.randomUUID().toString()));
        send(new ProducerRecord<>(TOPIC, "poison", "{\"id\":\"poison\",\"version\":1}"));
        append("poison", 2);

        await().untilAsserted(() -> assertThat(seen("poison")).isEqualTo(1));
        assertThat(deadLetters()).extracting(ConsumerRecord::key).containsExactly("poison", "poison");
    }

    private List<ConsumerRecord<String, String>> deadLetters() {
        try (Consumer<String, String> consumer = consumers.createConsumer("dead-letters", "")) {
            TopicPartition partition = new TopicPartition(TOPIC + ".sample-service.dlt", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(5));
            return records.records(partition);
        }
    }

    private void append(String id, long version) {
        transaction.executeWithoutResult(
                status -> outbox.append(TOPIC, id, "ThingChanged", new SampleApplication.Thing(id, version)));
    }

    private void send(ProducerRecord<String, String> event) {
        kafka.send(event).join();
    }

    private static ProducerRecord<String, String> event(String key, String body, String id) {
        ProducerRecord<String, String> event = new ProducerRecord<>(TOPIC, key, body);
        event.headers().add("ce_id", id.getBytes(UTF_8));
        return event;
    }

    private long seen(String id) {
        return jdbc.sql("SELECT coalesce(sum(seen), 0) FROM thing WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).optional().orElse(0L);
    }
}
