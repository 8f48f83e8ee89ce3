package fr.rdv.organisation.espace;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who uses a service: the motifs that are not deleted, and the agents. */
@Repository
class ServiceUse {
    private final JdbcClient jdbc;

    ServiceUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Count of(UUID serviceId) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM motif WHERE service_id = :id AND deleted_at IS NULL) AS motifs,
                  (SELECT count(*) FROM agent WHERE :id = ANY (service_ids)) AS agents
                """).param("id", serviceId).query(Count.class).single();
    }

    record Count(long motifs, long agents) {
        boolean none() {
            return motifs == 0 && agents == 0;
        }
    }
}
