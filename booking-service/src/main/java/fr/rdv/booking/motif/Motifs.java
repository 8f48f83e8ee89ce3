package fr.rdv.booking.motif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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
                .query(Motifs::read)
                .optional();
    }

    /** Keeps what an event said unless a newer one came first. */
    void keep(MotifListener.MotifEvent event) {
        jdbc.sql("""
                INSERT INTO motif AS m (id, espace_id, organisation_id, service_id, service_name, name, type, duration_min,
                  pause_min, color, online, movable, categorie, instructions_before, instructions_after,
                  cancellation_warning, collectif, visibility, persons_max, durations_by_persons, min_delay_min,
                  max_delay_min, deleted, version)
                VALUES (:motifId, :espaceId, :organisationId, :serviceId, :serviceName, :name, :type, :durationMin,
                  :pauseMin, :color, :online, :movable, :categorie, :instructionsBefore, :instructionsAfter,
                  :cancellationWarning, coalesce(CAST(:collectif AS boolean), false),
                  coalesce(:visibility, 'visible_notifie'), coalesce(CAST(:personsMax AS int), 1),
                  ARRAY[:durationsByPersons]::int[], coalesce(CAST(:minDelayMin AS int), 30),
                  coalesce(CAST(:maxDelayMin AS int), 129600), coalesce(CAST(:deleted AS boolean), false), :version)
                ON CONFLICT (id) DO UPDATE SET service_id = EXCLUDED.service_id, service_name = EXCLUDED.service_name,
                  name = EXCLUDED.name, type = EXCLUDED.type, duration_min = EXCLUDED.duration_min,
                  pause_min = EXCLUDED.pause_min, color = EXCLUDED.color, online = EXCLUDED.online,
                  movable = EXCLUDED.movable, categorie = EXCLUDED.categorie,
                  instructions_before = EXCLUDED.instructions_before, instructions_after = EXCLUDED.instructions_after,
                  cancellation_warning = EXCLUDED.cancellation_warning, collectif = EXCLUDED.collectif,
                  visibility = EXCLUDED.visibility, persons_max = EXCLUDED.persons_max,
                  durations_by_persons = EXCLUDED.durations_by_persons, min_delay_min = EXCLUDED.min_delay_min,
                  max_delay_min = EXCLUDED.max_delay_min, deleted = EXCLUDED.deleted,
                  version = EXCLUDED.version
                WHERE m.version < EXCLUDED.version
                """).paramSource(event).update();
    }

    private static Motif read(ResultSet row, int number) throws SQLException {
        return new Motif(
                row.getObject("id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("service_id", UUID.class),
                row.getString("service_name"),
                row.getString("name"),
                row.getString("type"),
                row.getInt("duration_min"),
                row.getInt("pause_min"),
                row.getString("color"),
                row.getBoolean("online"),
                row.getBoolean("movable"),
                row.getInt("min_delay_min"),
                row.getInt("max_delay_min"),
                row.getString("categorie"),
                row.getString("instructions_before"),
                row.getString("instructions_after"),
                row.getString("cancellation_warning"),
                row.getBoolean("collectif"),
                row.getString("visibility"),
                row.getInt("persons_max"),
                List.of((Integer[]) row.getArray("durations_by_persons").getArray()),
                row.getBoolean("deleted"));
    }
}
