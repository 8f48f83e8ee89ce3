package fr.rdv.agenda.agendaexterne;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Time taken elsewhere, as the search for créneaux reads it. */
@Repository
public class BusyTimesElsewhere {
    private final JdbcClient jdbc;

    BusyTimesElsewhere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * That of some agents, in one query, in any order.
     *
     * @param from epoch second
     * @param to epoch second, excluded
     */
    public List<BusyTime> of(Collection<UUID> agentIds, long from, long to) {
        return jdbc.sql("""
                        SELECT agent_id, starts, ends FROM external_busy
                        WHERE agent_id = ANY (:agents) AND ends > :from AND starts < :to""")
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new BusyTime(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
                .list();
    }
}
