package fr.rdv.agenda.motif;

import fr.rdv.agenda.feries.domain.JoursFeries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Copies of motifs. */
@Repository
public class Motifs {
    private final JdbcClient jdbc;

    Motifs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The copy, absent until its first event and that of its organisation have arrived. */
    public Optional<Motif> find(UUID motifId) {
        return findAll(List.of(motifId)).stream().findFirst();
    }

    /** The copies known among these, in any order; a motif deleted is not. */
    public List<Motif> findAll(Collection<UUID> motifIds) {
        return jdbc.sql("""
                        SELECT motif.*, organisation.zone, organisation.departement, organisation.lundi_pentecote_ferie
                        FROM motif JOIN organisation USING (organisation_id)
                        WHERE motif_id = ANY (:ids) AND NOT deleted""")
                .param("ids", new SqlArrayValue("uuid", motifIds.toArray()))
                .query((row, number) -> read(row))
                .list();
    }

    void keep(MotifListener.Body body) {
        jdbc.sql("""
                        INSERT INTO motif AS mine (motif_id, espace_id, organisation_id, service_id, name, type, collectif,
                          duration_min, pause_min, online, min_delay_min, max_delay_min, deleted, follow_up,
                          durations_by_persons, version)
                        VALUES (:motifId, :espaceId, :organisationId, :serviceId, :name, :type, :collectif,
                          :durationMin, :pauseMin, :online, :minDelayMin, :maxDelayMin, :deleted, :followUp,
                          ARRAY[:durationsByPersons]::integer[], :version)
                        ON CONFLICT (motif_id) DO UPDATE SET
                          service_id = EXCLUDED.service_id, name = EXCLUDED.name, type = EXCLUDED.type,
                          collectif = EXCLUDED.collectif, duration_min = EXCLUDED.duration_min,
                          pause_min = EXCLUDED.pause_min, online = EXCLUDED.online,
                          min_delay_min = EXCLUDED.min_delay_min, max_delay_min = EXCLUDED.max_delay_min,
                          deleted = EXCLUDED.deleted, follow_up = EXCLUDED.follow_up,
                          durations_by_persons = EXCLUDED.durations_by_persons, version = EXCLUDED.version
                        WHERE mine.version < EXCLUDED.version""").paramSource(body).update();
    }

    void forget(UUID motifId) {
        jdbc.sql("DELETE FROM motif WHERE motif_id = ?").param(motifId).update();
    }

    private static Motif read(ResultSet row) throws SQLException {
        return new Motif(
                row.getObject("motif_id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("service_id", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getBoolean("collectif"),
                row.getInt("duration_min"),
                row.getInt("pause_min"),
                row.getBoolean("online"),
                row.getInt("min_delay_min"),
                row.getInt("max_delay_min"),
                row.getBoolean("follow_up"),
                List.of((Integer[]) row.getArray("durations_by_persons").getArray()),
                ZoneId.of(row.getString("zone")),
                new JoursFeries(row.getString("departement"), row.getBoolean("lundi_pentecote_ferie")));
    }
}
