package fr.rdv.booking.occupation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes and frees the time of agents, within the caller's transaction. A period that another has, even one not committed
 * yet, is refused without an error: the transaction goes on and another agent may be tried.
 *
 * <p>{@code now()} is the database's: the one clock of all replicas. Each query says {@code overbooked} or {@code NOT
 * overbooked} literally, or no index applies.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class AgentOccupations {
    private final JdbcClient jdbc;

    AgentOccupations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a period for a while.
     *
     * @param id id of the hold
     * @return when it expires, or empty when the agent is busy
     */
    public Optional<Instant> hold(UUID id, UUID agentId, Period period, Duration length) {
        deleteExpired(agentId, period);
        return jdbc.sql("""
                INSERT INTO agent_occupation (id, agent_id, period, expires_at)
                SELECT :id, :agent, CAST(:period AS tstzrange), now() + make_interval(secs => :seconds)
                 WHERE NOT EXISTS (SELECT 1 FROM agent_occupation
                   WHERE overbooked AND agent_id = :agent AND period && CAST(:period AS tstzrange))
                ON CONFLICT ON CONSTRAINT agent_occupation_no_overlap DO NOTHING RETURNING expires_at
                """)
                .param("id", id)
                .param("agent", agentId)
                .param("period", period.toRange())
                .param("seconds", (double) length.toSeconds())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Takes a period for a RDV that was not held.
     *
     * @param id id of the row to be
     * @return false when the agent is busy
     */
    public boolean take(UUID id, UUID agentId, Period period, UUID rdvId) {
        deleteExpired(agentId, period);
        return jdbc.sql("""
                INSERT INTO agent_occupation (id, agent_id, period, rdv_id)
                SELECT :id, :agent, CAST(:period AS tstzrange), :rdv
                 WHERE NOT EXISTS (SELECT 1 FROM agent_occupation
                   WHERE overbooked AND agent_id = :agent AND period && CAST(:period AS tstzrange))
                ON CONFLICT ON CONSTRAINT agent_occupation_no_overlap DO NOTHING
                """)
                        .param("id", id)
                        .param("agent", agentId)
                        .param("period", period.toRange())
                        .param("rdv", rdvId)
                        .update()
                == 1;
    }

    /** Takes a period for a RDV over whatever else is there: for agents who were told of it. */
    public void overbook(UUID id, UUID agentId, Period period, UUID rdvId) {
        jdbc.sql("INSERT INTO agent_occupation (id, agent_id, period, rdv_id, overbooked)"
                        + " VALUES (:id, :agent, CAST(:period AS tstzrange), :rdv, true)")
                .param("id", id)
                .param("agent", agentId)
                .param("period", period.toRange())
                .param("rdv", rdvId)
                .update();
    }

    /** Turns a hold into a RDV's time; false when the hold has expired or is a RDV's already. */
    public boolean confirm(UUID holdId, UUID rdvId) {
        return jdbc.sql("""
                UPDATE agent_occupation SET rdv_id = :rdv, expires_at = NULL
                 WHERE id = :hold AND rdv_id IS NULL AND expires_at > now()
                """).param("rdv", rdvId).param("hold", holdId).update() == 1;
    }

    /** Starts a hold's time again; empty when it has expired or is a RDV's already. */
    public Optional<Instant> prolong(UUID holdId, Duration length) {
        return jdbc.sql("""
                UPDATE agent_occupation SET expires_at = now() + make_interval(secs => :seconds)
                 WHERE id = :hold AND rdv_id IS NULL AND expires_at > now() RETURNING expires_at
                """)
                .param("seconds", (double) length.toSeconds())
                .param("hold", holdId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Gives a hold's time back; nothing happens when another took it after its expiry. */
    public void releaseHold(UUID holdId) {
        jdbc.sql("DELETE FROM agent_occupation WHERE id = ? AND rdv_id IS NULL")
                .param(holdId)
                .update();
    }

    /**
     * Gives the time of a RDV back, and lifts the mark of those overbooked over it that overlap nothing any more.
     */
    public void releaseRdv(UUID rdvId) {
        List<Taken> before = timeOf(rdvId);
        jdbc.sql("DELETE FROM agent_occupation WHERE rdv_id = ?").param(rdvId).update();
        before.forEach(this::clearOverbooked);
    }

    /**
     * Moves the time of a RDV, from agent to agent as told, and lifts the marks that are of no use any more.
     *
     * @param agents the agent to be, and whose time the RDV takes now; a TreeMap, so that two moves never wait for each other
     * @param overbook whether to take a period that is somebody else's
     * @return {@link Move#REFUSED} also when another takes the time at this very moment
     */
    public Move move(UUID rdvId, SortedMap<UUID, UUID> agents, Period period, boolean overbook) {
        try {
            List<Taken> before = timeOf(rdvId);
            Move outcome = Move.CLEAN;
            for (Map.Entry<UUID, UUID> agent : agents.entrySet()) {
                Move one = moveOne(rdvId, agent.getValue(), agent.getKey(), period, overbook);
                outcome = one.compareTo(outcome) > 0 ? one : outcome;
            }
            before.forEach(this::clearOverbooked);
            return outcome;
        } catch (DataIntegrityViolationException raced) {
            return Move.REFUSED;
        }
    }

    /** What became of a move. */
    public enum Move {
        /** Over nothing else. */
        CLEAN,
        /** Knowingly over something else. */
        OVERBOOKED,
        /** Somebody else has the time: the transaction is to be rolled back. */
        REFUSED
    }

    /** Sees what is there first, as an UPDATE knows no ON CONFLICT; the constraint still has the last word. */
    private Move moveOne(UUID rdvId, UUID from, UUID to, Period period, boolean overbook) {
        deleteExpired(to, period);
        String update = """
                UPDATE agent_occupation SET agent_id = :to, period = CAST(:period AS tstzrange), overbooked = %s
                 WHERE rdv_id = :rdv AND agent_id = :from
                """;
        boolean clean = update(update.formatted(false) + """
                   AND NOT EXISTS (SELECT 1 FROM agent_occupation WHERE NOT overbooked AND agent_id = :to
                     AND period && CAST(:period AS tstzrange) AND rdv_id IS DISTINCT FROM :rdv)
                   AND NOT EXISTS (SELECT 1 FROM agent_occupation WHERE overbooked AND agent_id = :to
                     AND period && CAST(:period AS tstzrange) AND rdv_id IS DISTINCT FROM :rdv)
                """, rdvId, from, to, period);
        if (clean) {
            return Move.CLEAN;
        }
        return overbook && update(update.formatted(true), rdvId, from, to, period) ? Move.OVERBOOKED : Move.REFUSED;
    }

    private boolean update(String update, UUID rdvId, UUID from, UUID to, Period period) {
        return jdbc.sql(update)
                        .param("rdv", rdvId)
                        .param("from", from)
                        .param("to", to)
                        .param("period", period.toRange())
                        .update()
                == 1;
    }

    private record Taken(UUID agentId, String range) {}

    /**
     * The time of a RDV. The overbooked rows over it are locked, in the order of their ids: two changes never wait for each
     * other.
     */
    private List<Taken> timeOf(UUID rdvId) {
        jdbc.sql("""
                SELECT o.id FROM agent_occupation o JOIN agent_occupation r ON r.rdv_id = :rdv
                 WHERE o.overbooked AND o.agent_id = r.agent_id AND o.period && r.period ORDER BY o.id FOR UPDATE OF o
                """).param("rdv", rdvId).query(UUID.class).list();
        return jdbc.sql("SELECT agent_id, period::text FROM agent_occupation WHERE rdv_id = ?")
                .param(rdvId)
                .query((row, number) -> new Taken(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private void clearOverbooked(Taken freed) {
        jdbc.sql("""
                UPDATE agent_occupation o SET overbooked = false
                 WHERE o.overbooked AND o.agent_id = :agent AND o.period && CAST(:period AS tstzrange)
                   AND NOT EXISTS (SELECT 1 FROM agent_occupation x
                     WHERE NOT x.overbooked AND x.agent_id = o.agent_id AND x.period && o.period)
                   AND NOT EXISTS (SELECT 1 FROM agent_occupation x
                     WHERE x.overbooked AND x.agent_id = o.agent_id AND x.period && o.period AND x.id <> o.id)
                """)
                .param("agent", freed.agentId())
                .param("period", freed.range())
                .update();
    }

    private void deleteExpired(UUID agentId, Period period) {
        jdbc.sql("""
                DELETE FROM agent_occupation
                 WHERE NOT overbooked AND agent_id = :agent AND period && CAST(:period AS tstzrange) AND expires_at <= now()
                """).param("agent", agentId).param("period", period.toRange()).update();
    }
}
