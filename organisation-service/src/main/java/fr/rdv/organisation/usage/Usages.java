package fr.rdv.organisation.usage;

import fr.rdv.organisation.usage.PlageOuvertureListener.PlageOuvertureEvent;
import fr.rdv.organisation.usage.RdvListener.RdvEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Copies of plages d'ouverture and RDVs; behind their services by milliseconds. */
@Repository
public class Usages {
    private static final String COUNT = """
            SELECT p.plages, p.live_plages, r.rdvs, r.future_rdvs
            FROM (SELECT count(*) AS plages, count(*) FILTER (WHERE last_day IS NULL OR last_day >= :today) AS live_plages
                  FROM plage_ouverture WHERE %s) p,
                 (SELECT count(*) AS rdvs, count(*) FILTER (WHERE starts_at > :now AND NOT cancelled) AS future_rdvs
                  FROM rdv WHERE %s) r
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Usages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What refers to a motif, today in the organisation's zone. */
    public Usage ofMotif(UUID motifId, ZoneId zone) {
        return count(COUNT.formatted("motif_ids @> ARRAY[:id]", "motif_id = :id"), motifId, zone);
    }

    /** What refers to a lieu, today in the organisation's zone. */
    public Usage ofLieu(UUID lieuId, ZoneId zone) {
        return count(COUNT.formatted("lieu_id = :id", "lieu_id = :id"), lieuId, zone);
    }

    /** Whether a RDV was ever booked for a motif, which freezes its type (FEATURES 1.9). */
    public boolean hasRdv(UUID motifId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM rdv WHERE motif_id = ?)")
                .param(motifId)
                .query(Boolean.class)
                .single();
    }

    /** How many live plages offer each motif of an organisation; a motif without any is absent. */
    public Map<UUID, Long> livePlagesByMotif(UUID organisationId, ZoneId zone) {
        return jdbc
                .sql("""
                SELECT motif_id, count(*) AS plages FROM plage_ouverture, unnest(motif_ids) AS motif_id
                WHERE organisation_id = :id AND (last_day IS NULL OR last_day >= :today) GROUP BY motif_id
                """)
                .param("id", organisationId)
                .param("today", LocalDate.now(clock.withZone(zone)))
                .query((row, number) -> Map.entry(row.getObject("motif_id", UUID.class), row.getLong("plages")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(PlageOuvertureEvent plage) {
        jdbc.sql("""
                INSERT INTO plage_ouverture AS mine (plage_ouverture_id, organisation_id, motif_ids, lieu_id, last_day, version)
                VALUES (:id, :organisationId, :motifIds, :lieuId, :lastDay, :version)
                ON CONFLICT (plage_ouverture_id) DO UPDATE SET motif_ids = EXCLUDED.motif_ids, lieu_id = EXCLUDED.lieu_id,
                  last_day = EXCLUDED.last_day, version = EXCLUDED.version
                WHERE mine.version < EXCLUDED.version
                """)
                .param("id", plage.plageOuvertureId())
                .param("organisationId", plage.organisationId())
                .param("motifIds", new SqlArrayValue("uuid", plage.motifIds().toArray()))
                .param("lieuId", plage.lieuId())
                .param("lastDay", plage.lastDay())
                .param("version", plage.version())
                .update();
    }

    void forgetPlageOuverture(String id) {
        jdbc.sql("DELETE FROM plage_ouverture WHERE plage_ouverture_id = ?")
                .param(UUID.fromString(id))
                .update();
    }

    void keep(RdvEvent rdv) {
        jdbc.sql("""
                INSERT INTO rdv AS mine (rdv_id, motif_id, lieu_id, starts_at, cancelled, version)
                VALUES (:id, :motifId, :lieuId, :startsAt, :cancelled, :version)
                ON CONFLICT (rdv_id) DO UPDATE SET motif_id = EXCLUDED.motif_id, lieu_id = EXCLUDED.lieu_id,
                  starts_at = EXCLUDED.starts_at, cancelled = EXCLUDED.cancelled, version = EXCLUDED.version
                WHERE mine.version < EXCLUDED.version
                """)
                .param("id", rdv.rdvId())
                .param("motifId", rdv.motifId())
                .param("lieuId", rdv.lieuId())
                .param("startsAt", rdv.startsAt().atOffset(ZoneOffset.UTC))
                .param("cancelled", rdv.cancelled())
                .param("version", rdv.version())
                .update();
    }

    void forgetRdv(String id) {
        jdbc.sql("DELETE FROM rdv WHERE rdv_id = ?").param(UUID.fromString(id)).update();
    }

    private Usage count(String sql, UUID id, ZoneId zone) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("today", LocalDate.now(clock.withZone(zone)))
                .param("now", OffsetDateTime.now(clock))
                .query(Usage.class)
                .single();
    }
}
