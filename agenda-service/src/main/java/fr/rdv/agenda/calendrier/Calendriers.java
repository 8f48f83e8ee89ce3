package fr.rdv.agenda.calendrier;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Feeds, one for an agent at most. */
@Repository
class Calendriers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Calendriers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens the feed, or gives it another secret: the former address is dead. */
    void open(UUID agentId, FeedSecret secret) {
        jdbc.sql("""
                        INSERT INTO calendrier (agent_id, secret_hash, created_at) VALUES (:agent, :hash, :now)
                        ON CONFLICT (agent_id) DO UPDATE SET
                          secret_hash = EXCLUDED.secret_hash, created_at = EXCLUDED.created_at""")
                .param("agent", agentId)
                .param("hash", secret.hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UUID> agentOf(FeedSecret secret) {
        return jdbc.sql("SELECT agent_id FROM calendrier WHERE secret_hash = ?")
                .param(secret.hash())
                .query(UUID.class)
                .optional();
    }

    /** When the present address was given. */
    Optional<Instant> openedAt(UUID agentId) {
        return jdbc.sql("SELECT created_at FROM calendrier WHERE agent_id = ?")
                .param(agentId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void close(UUID agentId) {
        jdbc.sql("DELETE FROM calendrier WHERE agent_id = ?").param(agentId).update();
    }
}
