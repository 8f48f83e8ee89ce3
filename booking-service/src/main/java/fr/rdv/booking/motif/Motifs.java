package fr.rdv.booking.motif;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The motifs known here. */
@Repository
public class Motifs {
    private final JdbcClient jdbc;

    Motifs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A motif, online or not, and deleted ones too: their RDVs stay. */
    public Optional<Motif> find(UUID id) {
        return jdbc.sql("SELECT * FROM motif WHERE id = ?")
                .param(id)
                .query(Motif.class)
                .optional();
    }

    /** Keeps what an event said unless a newer one came first. */
    void keep(MotifListener.MotifEvent event) {
        jdbc.sql("""
                INSERT INTO motif AS m (id, espace_id, organisation_id, service_id, service_name, name, type, duration_min,
                  pause_min, color, online, movable, categorie, instructions_before, instructions_after,
                  cancellation_warning, deleted, version)
                VALUES (:motifId, :espaceId, :organisationId, :serviceId, :serviceName, :name, :type, :durationMin,
                  :pauseMin, :color, :online, :movable, :categorie, :instructionsBefore, :instructionsAfter,
                  :cancellationWarning, coalesce(CAST(:deleted AS boolean), false), :version)
                ON CONFLICT (id) DO UPDATE SET service_id = EXCLUDED.service_id, service_name = EXCLUDED.service_name,
                  name = EXCLUDED.name, type = EXCLUDED.type, duration_min = EXCLUDED.duration_min,
                  pause_min = EXCLUDED.pause_min, color = EXCLUDED.color, online = EXCLUDED.online,
                  movable = EXCLUDED.movable, categorie = EXCLUDED.categorie,
                  instructions_before = EXCLUDED.instructions_before, instructions_after = EXCLUDED.instructions_after,
                  cancellation_warning = EXCLUDED.cancellation_warning, deleted = EXCLUDED.deleted,
                  version = EXCLUDED.version
                WHERE m.version < EXCLUDED.version
                """).paramSource(event).update();
    }
}
