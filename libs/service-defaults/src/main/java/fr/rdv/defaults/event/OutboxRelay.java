package fr.rdv.defaults.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the outbox to Kafka, in order per key, at least once. Every replica runs one; a transaction-level advisory lock
 * lets a single one work at a time and is freed at once when its process dies.
 *
 * <p>Rows are deleted once acknowledged. There is no "last sequence seen": a smaller one may commit later.
 */
class OutboxRelay implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long LOCK = 0x52445621L;
    private static final int BATCH = 200;
    private static final long IDLE_NANOS = 50_000_000L;
    private static final long AFTER_FAILURE_NANOS = 500_000_000L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final KafkaTemplate<String, String> kafka;
    private final String source;
    private volatile @Nullable Thread thread;

    OutboxRelay(JdbcClient jdbc, TransactionTemplate transaction, KafkaTemplate<String, String> kafka, String source) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.kafka = kafka;
        this.source = source;
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    private void run() {
        while (isRunning()) {
            try {
                Integer carried = transaction.execute(status -> carryBatch());
                if (carried == null || carried < BATCH) {
                    LockSupport.parkNanos(IDLE_NANOS);
                }
            } catch (RuntimeException failure) {
                log.warn("Outbox not carried, trying again: {}", failure.getMessage());
                LockSupport.parkNanos(AFTER_FAILURE_NANOS);
            }
        }
    }

    private int carryBatch() {
        jdbc.sql("SET LOCAL idle_in_transaction_session_timeout = '10s'").update();
        if (!jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single()) {
            return 0;
        }
        List<Row> rows = jdbc.sql(
                        "SELECT seq, id, topic, key, type, payload, created_at FROM outbox ORDER BY seq LIMIT " + BATCH)
                .query(Row.class)
                .list();
        List<CompletableFuture<?>> sent = new ArrayList<>(rows.size());
        for (Row row : rows) {
            sent.add(kafka.send(row.toRecord(source)));
        }
        List<Long> acknowledged = acknowledged(rows, sent);
        if (!acknowledged.isEmpty()) {
            jdbc.sql("DELETE FROM outbox WHERE seq IN (:seqs)")
                    .param("seqs", acknowledged)
                    .update();
        }
        return rows.size();
    }

    private static List<Long> acknowledged(List<Row> rows, List<CompletableFuture<?>> sent) {
        List<Long> acknowledged = new ArrayList<>(rows.size());
        Set<String> failedKeys = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!isAcknowledged(sent.get(i))) {
                failedKeys.add(row.key());
            }
            if (!failedKeys.contains(row.key())) {
                acknowledged.add(row.seq());
            }
        }
        return acknowledged;
    }

    private static boolean isAcknowledged(CompletableFuture<?> sending) {
        try {
            sending.get();
            return true;
        } catch (ExecutionException failure) {
            log.warn("Kafka did not take an event, it stays in the outbox: {}", failure.getMessage());
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().name("outbox-relay").unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread stopped = thread;
        thread = null;
        if (stopped != null) {
            LockSupport.unpark(stopped);
            try {
                stopped.join(java.time.Duration.ofSeconds(5));
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    record Row(
            long seq,
            UUID id,
            String topic,
            String key,
            String type,
            @Nullable String payload,
            OffsetDateTime createdAt) {
        ProducerRecord<String, String> toRecord(String source) {
            ProducerRecord<String, String> event = new ProducerRecord<>(topic, key, payload);
            header(event, "ce_specversion", "1.0");
            header(event, "ce_id", id.toString());
            header(event, "ce_type", type);
            header(event, "ce_source", source);
            header(event, "ce_subject", key);
            header(
                    event,
                    "ce_time",
                    createdAt.toInstant().truncatedTo(ChronoUnit.MILLIS).toString());
            header(event, "content-type", "application/json");
            return event;
        }

        private static void header(ProducerRecord<String, String> event, String name, String value) {
            event.headers().add(name, value.getBytes(UTF_8));
        }
    }
}
