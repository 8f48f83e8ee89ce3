package fr.rdv.notification.envoi;

import fr.rdv.notification.envoi.Recipient.Kind;
import io.github.resilience4j.retry.annotation.Retry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Envois and their states. A pending row whose {@code due_at} lies ahead is either waiting for its next attempt or held by
 * a worker; times are the database's, the same for every replica.
 */
@Repository
public class Envois {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Envois(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Adds an envoi, once for each version of a RDV and recipient, in the transaction of the event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Envoi envoi) {
        jdbc.sql("""
                        INSERT INTO envoi (id, espace_id, event, rdv_id, rdv_version, recipient_kind, recipient_id, channel, content)
                        VALUES (:id, :espace, :event, :rdv, :version, :kind, :recipient, 'email', :content::jsonb)
                        ON CONFLICT ON CONSTRAINT envoi_once DO NOTHING""")
                .param("id", envoi.id())
                .param("espace", envoi.espaceId())
                .param("event", envoi.event())
                .param("rdv", envoi.rdvId())
                .param("version", envoi.rdvVersion())
                .param("kind", envoi.recipient().kind().name().toLowerCase(Locale.ROOT))
                .param("recipient", envoi.recipient().id())
                .param("content", envoi.content())
                .update();
        events.publishEvent(new EnvoiAdded());
    }

    /** Claims the envoi that is due the longest, unless the same person still waits for an older one of the same RDV. */
    Optional<Envoi> claim(Duration lease) {
        return jdbc.sql("""
                        UPDATE envoi SET attempts = attempts + 1,
                          due_at = clock_timestamp() + make_interval(secs => :lease)
                        WHERE id = (
                          SELECT id FROM envoi next
                          WHERE state = 'pending' AND due_at <= clock_timestamp() AND NOT EXISTS (
                            SELECT FROM envoi older
                            WHERE older.rdv_id = next.rdv_id AND older.rdv_version < next.rdv_version
                              AND older.recipient_id = next.recipient_id AND older.channel = next.channel
                              AND older.state = 'pending')
                          ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *""")
                .param("lease", lease.toMillis() / 1000.0)
                .query(Envois::read)
                .optional();
    }

    /** Notes that SMTP has the mail. Insists: were this lost, the mail would leave a second time after the lease. */
    @Retry(name = "receipt")
    public void markSent(Envoi envoi, String receipt) {
        finish(envoi, "sent", receipt);
    }

    void skip(Envoi envoi) {
        finish(envoi, "skipped", null);
    }

    void fail(Envoi envoi) {
        finish(envoi, "failed", null);
    }

    void postpone(Envoi envoi, Duration delay) {
        jdbc.sql("""
                        UPDATE envoi SET due_at = clock_timestamp() + make_interval(secs => :delay)
                        WHERE id = :id AND attempts = :attempts AND state = 'pending'""")
                .param("delay", delay.toMillis() / 1000.0)
                .param("id", envoi.id())
                .param("attempts", envoi.attempts())
                .update();
    }

    private void finish(Envoi envoi, String state, @Nullable String receipt) {
        jdbc.sql("""
                        UPDATE envoi SET state = :state, receipt = :receipt, finished_at = clock_timestamp()
                        WHERE id = :id AND state = 'pending'""")
                .param("state", state)
                .param("receipt", receipt)
                .param("id", envoi.id())
                .update();
    }

    private static Envoi read(ResultSet row, int index) throws SQLException {
        return new Envoi(
                row.getObject("id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getString("event"),
                row.getObject("rdv_id", UUID.class),
                row.getLong("rdv_version"),
                new Recipient(
                        Kind.valueOf(row.getString("recipient_kind").toUpperCase(Locale.ROOT)),
                        row.getObject("recipient_id", UUID.class)),
                row.getString("content"),
                row.getInt("attempts"));
    }
}
