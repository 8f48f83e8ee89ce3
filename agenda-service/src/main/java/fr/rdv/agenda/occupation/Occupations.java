package fr.rdv.agenda.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final int SECONDS_BITS = 24;
    private static final long SECONDS_MASK = (1 << SECONDS_BITS) - 1;
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
                .query(Occupations::read)
                .list();
    }

    /**
     * RDVs of agents in any other organisation, by start.
     *
     * @param from epoch second
     * @param to epoch second, excluded
     */
    public List<Occupation> elsewhere(UUID organisationId, Collection<UUID> agentIds, long from, long to) {
        return jdbc.sql("""
                        SELECT agent_id, starts, ends, busy_until FROM occupation
                        WHERE agent_id = ANY (:agents) AND busy_until > :from AND ends > :from AND starts < :to
                          AND expires_at IS NULL AND organisation_id <> :organisation
                        ORDER BY starts, source_id""")
                .param("organisation", organisationId)
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .param("from", from)
                .param("to", to)
                .query(Occupations::read)
                .list();
    }

    /**
     * Visits what takes time from agents, as {@link #of} without the ends of RDVs, and maybe some of the weeks around. A search
     * reads thousands of them, and what costs is each row: so PostgreSQL keeps and sends one per agent and week (ADR 11).
     *
     * @param from epoch second
     * @param to epoch second, excluded
     */
    public void forEach(Collection<UUID> agentIds, long from, long to, Visitor visitor) {
        jdbc.sql("""
                        SELECT agent_id, taken FROM occupation_week
                        WHERE agent_id = ANY (:agents) AND week BETWEEN :from / 604800 AND :to / 604800
                        UNION ALL
                        SELECT agent_id, ARRAY[packed(starts, busy_until)] FROM occupation
                        WHERE agent_id = ANY (:agents) AND expires_at > :now AND busy_until > :from AND starts < :to""")
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .param("from", from)
                .param("to", to)
                .param("now", utc(clock.instant()))
                .query(row -> {
                    UUID agentId = row.getObject(1, UUID.class);
                    for (long taken : (Long[]) row.getArray(2).getArray()) {
                        visitor.visit(agentId, taken >> SECONDS_BITS, (taken >> SECONDS_BITS) + (taken & SECONDS_MASK));
                    }
                });
    }

    /**
     * Replaces what a RDV or a hold takes, unless a newer state of it is known; the same state may be told again.
     *
     * @param agentIds none when it takes no time any more
     * @param expiresAt null for a RDV
     */
    void keep(Source source, List<UUID> agentIds, Period period, @Nullable Instant expiresAt) {
        if (!isLatest(source)) {
            return;
        }
        if (expiresAt == null) {
            lockAgents(source.id(), agentIds);
        }
        jdbc.sql("DELETE FROM occupation WHERE source_id = ?")
                .param(source.id())
                .update();
        jdbc.sql("""
                        INSERT INTO occupation (source_id, organisation_id, agent_id, starts, ends, busy_until, expires_at)
                        SELECT :source, CAST(:organisation AS uuid), agent_id, :starts, :ends, :busyUntil, CAST(:expiresAt AS timestamptz)
                        FROM unnest(:agents) agent_id ON CONFLICT DO NOTHING""")
                .param("source", source.id())
                .param("organisation", source.organisationId())
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .param("starts", period.startsAt().getEpochSecond())
                .param("ends", ceilSecond(period.endsAt()))
                .param("busyUntil", ceilSecond(period.busyUntil()))
                .param("expiresAt", expiresAt == null ? null : utc(expiresAt))
                .update();
    }

    /** A RDV took the place of a hold: nothing that is still to arrive about that hold counts. */
    void replaced(UUID holdId) {
        keep(new Source(holdId, null, Long.MAX_VALUE), List.of(), Period.NEVER, null);
    }

    void forget(UUID sourceId) {
        lockAgents(sourceId, List.of());
        jdbc.sql("DELETE FROM occupation_source WHERE source_id = ?")
                .param(sourceId)
                .update();
    }

    /** Forgets holds that expired a while ago; rows that another replica is deleting are left to it. */
    void forgetExpiredHolds() {
        jdbc.sql("""
                        DELETE FROM occupation_source WHERE source_id = ANY (ARRAY(
                          SELECT source_id FROM occupation JOIN occupation_source USING (source_id)
                          WHERE expires_at < :limit LIMIT 10000 FOR UPDATE OF occupation_source SKIP LOCKED))""")
                .param("limit", utc(clock.instant().minus(KEPT_AFTER_EXPIRY)))
                .update();
    }

    /**
     * Makes changes of an agent's RDVs wait for each other, until the end of the transaction, since each may write several weeks
     * (ADR 11): of two RDVs that change places between two weeks, each would wait for the week that the other has written.
     */
    private void lockAgents(UUID sourceId, List<UUID> agentIds) {
        jdbc.sql("""
                        SELECT count(pg_advisory_xact_lock(agent)) FROM (
                          SELECT hashtextextended(agent_id::text, 0) agent FROM occupation
                          WHERE source_id = :source AND expires_at IS NULL
                          UNION SELECT hashtextextended(agent_id::text, 0) FROM unnest(:agents) agent_id
                          ORDER BY agent)""")
                .param("source", sourceId)
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .query(Long.class)
                .single();
    }

    private boolean isLatest(Source source) {
        return jdbc.sql("""
                                INSERT INTO occupation_source AS mine (source_id, version) VALUES (:id, :version)
                                ON CONFLICT (source_id) DO UPDATE SET version = EXCLUDED.version
                                WHERE mine.version <= EXCLUDED.version""")
                        .param("id", source.id())
                        .param("version", source.version())
                        .update()
                == 1;
    }

    private static Occupation read(ResultSet row, int number) throws SQLException {
        return new Occupation(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), row.getLong(4));
    }

    private static long ceilSecond(Instant instant) {
        return instant.plusNanos(999_999_999).getEpochSecond();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Receives a time taken: its start and the end of its pause (epoch seconds), in any order. */
    public interface Visitor {
        void visit(UUID agentId, long start, long busyUntil);
    }

    /**
     * What takes the time.
     *
     * @param organisationId whose RDV it is; of a hold nobody asks
     */
    record Source(UUID id, @Nullable UUID organisationId, long version) {}

    record Period(Instant startsAt, Instant endsAt, Instant busyUntil) {
        static final Period NEVER = new Period(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);
    }
}
