package fr.rdv.booking.occupation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in the way of a RDV, for agents who may go over it knowingly. */
@Repository
public class Overlaps {
    private final JdbcClient jdbc;

    Overlaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What else takes a period of some agents: RDVs and live holds, not the RDV in question. */
    public List<Overlap> of(UUID rdvId, Collection<UUID> agentIds, Period period) {
        return jdbc.sql("""
                SELECT agent_id, rdv_id IS NULL AS held FROM agent_occupation
                 WHERE NOT overbooked AND agent_id IN (:agents) AND period && CAST(:period AS tstzrange)
                   AND rdv_id IS DISTINCT FROM :rdv AND (expires_at IS NULL OR expires_at > now())
                UNION SELECT agent_id, false FROM agent_occupation
                 WHERE overbooked AND agent_id IN (:agents) AND period && CAST(:period AS tstzrange)
                   AND rdv_id IS DISTINCT FROM :rdv
                ORDER BY held, agent_id
                """)
                .param("rdv", rdvId)
                .param("agents", agentIds)
                .param("period", period.toRange())
                .query(Overlap.class)
                .list();
    }

    /**
     * Something in the way.
     *
     * @param held whether an usager holds the time, not booked it yet
     */
    public record Overlap(UUID agentId, boolean held) {}
}
