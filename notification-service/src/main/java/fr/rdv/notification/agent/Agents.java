package fr.rdv.notification.agent;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agents known here. */
@Repository
public class Agents {
    private final JdbcClient jdbc;

    Agents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Display names of those of the given agents that are known, in alphabetical order. */
    public List<String> displayNames(Collection<UUID> ids) {
        return jdbc.sql("SELECT display_name FROM agent WHERE id = ANY (?) ORDER BY display_name")
                .param(ids.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    void keep(Agent agent) {
        jdbc.sql("""
                        INSERT INTO agent (id, espace_id, display_name, version)
                        VALUES (:agentId, :espaceId, :displayName, :version)
                        ON CONFLICT (id) DO UPDATE SET display_name = EXCLUDED.display_name, version = EXCLUDED.version
                        WHERE agent.version < EXCLUDED.version""").paramSource(agent).update();
    }
}
