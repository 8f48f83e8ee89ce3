package fr.rdv.booking.hold;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holds not ended yet, live or expired: at most one per browser. */
@Repository
class CreneauHolds {
    private static final String COLUMNS =
            "id, espace_id, organisation_id, motif_id, lieu_id, agent_id, starts_at, ends_at,"
                    + " busy_until, zone, persons, expires_at, renewed, version";

    private final JdbcClient jdbc;

    CreneauHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the requests of one browser wait for each other, until the end of the transaction. */
    void lockNavigateur(byte[] navigateur) {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)::text")
                .param(ByteBuffer.wrap(navigateur).getLong())
                .query(String.class)
                .single();
    }

    Optional<CreneauHold> of(byte[] navigateur) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM creneau_hold WHERE navigateur = ? AND ended_at IS NULL")
                .param(navigateur)
                .query(CreneauHold.class)
                .optional();
    }

    Optional<CreneauHold> find(UUID id, byte[] navigateur) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM creneau_hold WHERE id = ? AND navigateur = ? AND ended_at IS NULL")
                .param(id)
                .param(navigateur)
                .query(CreneauHold.class)
                .optional();
    }

    Optional<CreneauHold> lock(UUID id, byte[] navigateur) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM creneau_hold WHERE id = ? AND navigateur = ? AND ended_at IS NULL FOR UPDATE")
                .param(id)
                .param(navigateur)
                .query(CreneauHold.class)
                .optional();
    }

    /** Ids of those that take time at a moment. */
    List<UUID> liveIds(Instant now) {
        return jdbc.sql("SELECT id FROM creneau_hold WHERE ended_at IS NULL AND expires_at > ? ORDER BY id")
                .param(at(now))
                .query(UUID.class)
                .list();
    }

    Optional<CreneauHold> lock(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM creneau_hold WHERE id = ? AND ended_at IS NULL FOR UPDATE")
                .param(id)
                .query(CreneauHold.class)
                .optional();
    }

    void add(CreneauHold hold, byte[] navigateur) {
        jdbc.sql("INSERT INTO creneau_hold (navigateur, " + COLUMNS + ") VALUES (:navigateur, :id, :espaceId,"
                        + " :organisationId, :motifId, :lieuId, :agentId, :startsAt, :endsAt, :busyUntil, :zone, :persons,"
                        + " :expiresAt, :renewed, :version)")
                .param("navigateur", navigateur)
                .param("id", hold.id())
                .param("espaceId", hold.espaceId())
                .param("organisationId", hold.organisationId())
                .param("motifId", hold.motifId())
                .param("lieuId", hold.lieuId())
                .param("agentId", hold.agentId())
                .param("startsAt", at(hold.startsAt()))
                .param("endsAt", at(hold.endsAt()))
                .param("busyUntil", at(hold.busyUntil()))
                .param("zone", hold.zone())
                .param("persons", hold.persons())
                .param("expiresAt", at(hold.expiresAt()))
                .param("renewed", hold.renewed())
                .param("version", hold.version())
                .update();
    }

    void renew(CreneauHold hold) {
        jdbc.sql("UPDATE creneau_hold SET expires_at = ?, renewed = true, version = ? WHERE id = ?")
                .params(at(hold.expiresAt()), hold.version(), hold.id())
                .update();
    }

    void end(CreneauHold hold) {
        jdbc.sql("UPDATE creneau_hold SET ended_at = now(), version = ? WHERE id = ?")
                .params(hold.version(), hold.id())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
