package fr.rdv.agenda.occupation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Time taken, by agent. */
@Repository
public class Occupations {
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Occupations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What takes time from agents, in any order; a hold counts until it expires, by the clock of now.
     *
     * @param from epoch second
     * @param to epoch second, excluded
     */
    public List<Occupation> of(Collection<UUID> agentIds, long from, long to) {
        return jdbc.sql("""
                        SELECT agent_id, starts, ends, busy_until FROM occupation
                        WHERE agent_id = ANY (:agents) AND busy_until > :from AND starts < :to
                          AND (expires_at IS NULL OR expires_at > :now)""")
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .param("from", from)
                .param("to", to)
                .param("now", utc(clock.instant()))
                .query((row, number) ->
                        new Occupation(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    /**
     * Replaces what a RDV or a hold takes, unless a newer state of it is known.
     *
     * @param agentIds none when it takes no time any more
     * @param expiresAt null for a RDV
     */
    void keep(Source source, List<UUID> agentIds, Period period, @Nullable Instant expiresAt) {
        if (!isNewer(source)) {
            return;
        }
        jdbc.sql("DELETE FROM occupation WHERE source_id = ?")
                .param(source.id())
                .update();
        for (UUID agentId : agentIds) {
            jdbc.sql("""
                            INSERT INTO occupation (source_id, agent_id, starts, ends, busy_until, expires_at)
                            VALUES (:source, :agent, :starts, :ends, :busyUntil, :expiresAt)
                            ON CONFLICT DO NOTHING""")
                    .param("source", source.id())
                    .param("agent", agentId)
                    .param("starts", period.startsAt().getEpochSecond())
                    .param("ends", ceilSecond(period.endsAt()))
                    .param("busyUntil", ceilSecond(period.busyUntil()))
                    .param("expiresAt", expiresAt == null ? null : utc(expiresAt))
                    .update();
        }
    }

    /** A RDV took the place of a hold: nothing that is still to arrive about that hold counts. */
    void replaced(UUID holdId) {
        keep(new Source(holdId, Long.MAX_VALUE), List.of(), Period.NEVER, null);
    }

    void forget(UUID sourceId) {
        jdbc.sql("DELETE FROM occupation_source WHERE source_id = ?")
                .param(sourceId)
                .update();
    }

    void forgetExpiredHoldsOf(UUID agentId) {
        jdbc.sql("""
                        DELETE FROM occupation_source USING occupation
                        WHERE occupation.source_id = occupation_source.source_id
                          AND agent_id = :agent AND expires_at < :limit""")
                .param("agent", agentId)
                .param("limit", utc(clock.instant().minus(KEPT_AFTER_EXPIRY)))
                .update();
    }

    private boolean isNewer(Source source) {
        return jdbc.sql("""
                                INSERT INTO occupation_source AS mine (source_id, version) VALUES (:id, :version)
                                ON CONFLICT (source_id) DO UPDATE SET version = EXCLUDED.version
                                WHERE mine.version < EXCLUDED.version""")
                        .param("id", source.id())
                        .param("version", source.version())
                        .update()
                == 1;
    }

    private static long ceilSecond(Instant instant) {
        return instant.plusNanos(999_999_999).getEpochSecond();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    record Source(UUID id, long version) {}

    record Period(Instant startsAt, Instant endsAt, Instant busyUntil) {
        static final Period NEVER = new Period(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
    }
}
