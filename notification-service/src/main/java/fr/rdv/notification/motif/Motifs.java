package fr.rdv.notification.motif;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Motifs known here. */
@Repository
public class Motifs {
    private final JdbcClient jdbc;

    Motifs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The motif, empty while its event has not arrived. */
    public Optional<Motif> find(UUID id) {
        return jdbc.sql("""
                        SELECT id AS motif_id, espace_id, name, type, service_name, online, instructions_after, version
                        FROM motif WHERE id = ?""").param(id).query(Motif.class).optional();
    }

    void keep(Motif motif) {
        jdbc.sql("""
                        INSERT INTO motif (id, espace_id, name, type, service_name, online, instructions_after, version)
                        VALUES (:motifId, :espaceId, :name, :type, :serviceName, :online, :instructionsAfter, :version)
                        ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, type = EXCLUDED.type,
                          service_name = EXCLUDED.service_name, online = EXCLUDED.online,
                          instructions_after = EXCLUDED.instructions_after, version = EXCLUDED.version
                        WHERE motif.version < EXCLUDED.version""").paramSource(motif).update();
    }
}
