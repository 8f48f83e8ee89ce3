package fr.rdv.defaults.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs an action once per event, in the transaction that remembers the event's id. A replica that receives the same event
 * meanwhile waits for that transaction, then skips it.
 *
 * <p>Order across versions is the listener's affair: a projection ignores a version older than the one it has.
 */
public class Inbox {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Inbox(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Receives an event of an aggregate that is never deleted; a tombstone is skipped. */
    @Transactional
    public <T> void receive(ConsumerRecord<String, String> event, Class<T> type, Consumer<T> action) {
        receive(event, type, action, key -> {});
    }

    /**
     * Receives an event.
     *
     * @param type record with the fields this service reads; the others are ignored
     * @param onTombstone called with the key when the aggregate is gone
     */
    @Transactional
    public <T> void receive(
            ConsumerRecord<String, String> event, Class<T> type, Consumer<T> action, Consumer<String> onTombstone) {
        if (!isNew(event)) {
            return;
        }
        if (event.value() == null) {
            onTombstone.accept(event.key());
        } else {
            action.accept(json.readValue(event.value(), type));
        }
    }

    /** The name of an event, for example the one that tells a motif's opening from its other changes. */
    public static String typeOf(ConsumerRecord<String, String> event) {
        return header(event, "ce_type");
    }

    private boolean isNew(ConsumerRecord<String, String> event) {
        return jdbc.sql("INSERT INTO inbox (event_id) VALUES (?) ON CONFLICT DO NOTHING")
                        .param(UUID.fromString(header(event, "ce_id")))
                        .update()
                == 1;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        if (header == null) {
            throw new UnreadableEventException("Event without header " + name + " on " + event.topic());
        }
        return new String(header.value(), UTF_8);
    }
}
