package fr.rdv.defaults.event;

import fr.rdv.defaults.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events that leave with the change they tell of: both are committed or neither is.
 *
 * <p>The caller must have raised the aggregate's version in the same transaction before appending, so that the order of
 * {@code seq} is the order of commits for each key.
 */
public class Outbox {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OutboxRelay relay;

    Outbox(JdbcClient jdbc, JsonMapper json, OutboxRelay relay) {
        this.jdbc = jdbc;
        this.json = json;
        this.relay = relay;
    }

    /**
     * Appends one event.
     *
     * @param topic topic of the aggregate, for example {@code organisation.lieu.v1}
     * @param key id of the aggregate
     * @param type name of the event, header {@code ce_type}
     * @param body the aggregate's whole public state, or null for a tombstone (the aggregate is gone)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String topic, Object key, String type, @Nullable Object body) {
        jdbc.sql("INSERT INTO outbox (id, topic, key, type, payload) VALUES (:id, :topic, :key, :type, :body)")
                .param("id", Ids.next())
                .param("topic", topic)
                .param("key", key.toString())
                .param("type", type)
                .param("body", body == null ? null : json.writeValueAsString(body))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                relay.wake();
            }
        });
    }
}
