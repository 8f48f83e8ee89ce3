package fr.rdv.ants.declaration;

import fr.rdv.ants.declaration.domain.Rdv;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** RDVs with pré-demandes, and whether their numbers are still to be fetched. */
@Repository
class Rdvs {

    /** A RDV whose numbers a worker is to fetch. */
    record Claimed(Rdv rdv, int attempts) {}

    private final JdbcClient jdbc;

    Rdvs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this version is newer than what was known; if so it is kept. */
    boolean keep(Rdv rdv, boolean toFetch) {
        return jdbc.sql("""
                                INSERT INTO rdv (id, espace_id, lieu_id, starts_at, zone, version, to_fetch)
                                VALUES (:id, :espace, :lieu, :startsAt, :zone, :version, :toFetch)
                                ON CONFLICT (id) DO UPDATE SET lieu_id = EXCLUDED.lieu_id, starts_at = EXCLUDED.starts_at,
                                  zone = EXCLUDED.zone, version = EXCLUDED.version, to_fetch = EXCLUDED.to_fetch,
                                  attempts = 0, due_at = clock_timestamp()
                                WHERE rdv.version < EXCLUDED.version""")
                        .param("id", rdv.rdvId())
                        .param("espace", rdv.espaceId())
                        .param("lieu", rdv.lieuId())
                        .param("startsAt", Timestamp.from(rdv.startsAt()))
                        .param("zone", rdv.zone())
                        .param("version", rdv.version())
                        .param("toFetch", toFetch)
                        .update()
                == 1;
    }

    Optional<Claimed> claim(Duration lease) {
        return jdbc.sql("""
                        UPDATE rdv SET attempts = attempts + 1, due_at = clock_timestamp() + make_interval(secs => :lease)
                        WHERE id = (
                          SELECT id FROM rdv WHERE to_fetch AND due_at <= clock_timestamp()
                          ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *""")
                .param("lease", lease.toMillis() / 1000.0)
                .query(Rdvs::read)
                .optional();
    }

    /** Whether the version fetched is still the last: the row is then locked until the numbers are written. */
    boolean settle(Rdv rdv) {
        return jdbc.sql("UPDATE rdv SET to_fetch = false WHERE id = :id AND version = :version AND to_fetch")
                        .param("id", rdv.rdvId())
                        .param("version", rdv.version())
                        .update()
                == 1;
    }

    void postpone(Rdv rdv, Duration delay) {
        jdbc.sql("""
                        UPDATE rdv SET due_at = clock_timestamp() + make_interval(secs => :delay)
                        WHERE id = :id AND version = :version""")
                .param("delay", delay.toMillis() / 1000.0)
                .param("id", rdv.rdvId())
                .param("version", rdv.version())
                .update();
    }

    private static Claimed read(ResultSet row, int index) throws SQLException {
        Rdv rdv = new Rdv(
                row.getObject("id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getObject("lieu_id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("zone"),
                1,
                row.getLong("version"));
        return new Claimed(rdv, row.getInt("attempts"));
    }
}
