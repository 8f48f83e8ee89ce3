package fr.rdv.agenda.occupation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The RDVs of an agent, cancelled ones left out. */
@Repository
public class AgentRdvs {
    private final JdbcClient jdbc;

    AgentRdvs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that take time between two epoch seconds, by start.
     *
     * @param to excluded
     */
    public List<AgentRdv> of(UUID agentId, long from, long to) {
        return jdbc.sql("""
                        SELECT source_id, starts, ends FROM occupation
                        WHERE agent_id = :agent AND expires_at IS NULL AND busy_until > :from AND ends > :from AND starts < :to
                        ORDER BY starts, source_id""")
                .param("agent", agentId)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new AgentRdv(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)))
                .list();
    }
}
