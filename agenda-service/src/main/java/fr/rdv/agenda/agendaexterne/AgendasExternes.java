package fr.rdv.agenda.agendaexterne;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The calendars kept elsewhere and what was read of them. */
@Repository
class AgendasExternes {
    private final JdbcClient jdbc;
    private final Clock clock;

    AgendasExternes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AgendaExterne> of(UUID agentId) {
        return jdbc.sql("SELECT * FROM agenda_externe WHERE agent_id = ? ORDER BY agenda_externe_id")
                .param(agentId)
                .query((row, number) -> read(row))
                .list();
    }

    /** Keeps one to be read as soon as a replica looks; one kept already is read again. */
    void add(UUID id, UUID agentId, URI url, ZoneId zone) {
        jdbc.sql("""
                        INSERT INTO agenda_externe (agenda_externe_id, agent_id, zone, url, next_read_at)
                        VALUES (:id, :agent, :zone, :url, :now)
                        ON CONFLICT (agent_id, url) DO UPDATE SET next_read_at = EXCLUDED.next_read_at""")
                .param("id", id)
                .param("agent", agentId)
                .param("zone", zone.getId())
                .param("url", url.toString())
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Whether it was there; the time it took is free again. */
    boolean remove(UUID id, UUID agentId) {
        return jdbc.sql("DELETE FROM agenda_externe WHERE agenda_externe_id = :id AND agent_id = :agent")
                        .param("id", id)
                        .param("agent", agentId)
                        .update()
                == 1;
    }

    void removeAllOf(UUID agentId) {
        jdbc.sql("DELETE FROM agenda_externe WHERE agent_id = ?").param(agentId).update();
    }

    /** Takes the one that is due longest: no other replica reads it until it is due again, even if this one dies. */
    Optional<AgendaExterne> claim(Duration every) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        UPDATE agenda_externe SET next_read_at = :next
                        WHERE agenda_externe_id = (SELECT agenda_externe_id FROM agenda_externe
                          WHERE next_read_at <= :now ORDER BY next_read_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *""")
                .param("next", utc(now.plus(every)))
                .param("now", utc(now))
                .query((row, number) -> read(row))
                .optional();
    }

    /** Replaces the time taken by what was read; nothing when the agent removed the calendar meanwhile. */
    @Transactional
    void replace(AgendaExterne agenda, FetchedCalendar fetched, List<BusyTime> busy) {
        int kept = jdbc.sql("""
                        UPDATE agenda_externe SET etag = :etag, last_modified = :lastModified, read_at = :now, error = NULL
                        WHERE agenda_externe_id = :id""")
                .param("etag", fetched.etag())
                .param("lastModified", fetched.lastModified())
                .param("now", utc(clock.instant()))
                .param("id", agenda.id())
                .update();
        jdbc.sql("DELETE FROM external_busy WHERE agenda_externe_id = ?")
                .param(agenda.id())
                .update();
        if (kept == 1) {
            jdbc.sql("""
                            INSERT INTO external_busy (agenda_externe_id, agent_id, starts, ends)
                            SELECT :id, :agent, unnest(CAST(:starts AS bigint[])), unnest(CAST(:ends AS bigint[]))""")
                    .param("id", agenda.id())
                    .param("agent", agenda.agentId())
                    .param("starts", busy.stream().mapToLong(BusyTime::starts).toArray())
                    .param("ends", busy.stream().mapToLong(BusyTime::ends).toArray())
                    .update();
        }
    }

    void unchanged(AgendaExterne agenda) {
        jdbc.sql("UPDATE agenda_externe SET error = NULL WHERE agenda_externe_id = ?")
                .param(agenda.id())
                .update();
    }

    /** Keeps the time read before, and says why it is not newer. */
    void failed(AgendaExterne agenda, String error) {
        jdbc.sql("UPDATE agenda_externe SET error = :error WHERE agenda_externe_id = :id")
                .param("error", error)
                .param("id", agenda.id())
                .update();
    }

    private static AgendaExterne read(ResultSet row) throws SQLException {
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new AgendaExterne(
                row.getObject("agenda_externe_id", UUID.class),
                row.getObject("agent_id", UUID.class),
                ZoneId.of(row.getString("zone")),
                URI.create(row.getString("url")),
                row.getString("etag"),
                row.getString("last_modified"),
                readAt == null ? null : readAt.toInstant(),
                row.getString("error"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
