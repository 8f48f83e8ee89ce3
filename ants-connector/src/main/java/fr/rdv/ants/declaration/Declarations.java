package fr.rdv.ants.declaration;

import fr.rdv.ants.coordination.DeclarationKey;
import fr.rdv.ants.coordination.PreDemandeNumber;
import fr.rdv.ants.declaration.Declaration.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declarations and their states. One whose {@code due_at} lies ahead waits for its next attempt or is held by a worker; a
 * change of wish meanwhile leaves it there, so that two calls for one number never overlap.
 */
@Repository
public class Declarations {
    private final JdbcClient jdbc;
    private final NumberVault vault;
    private final Clock clock;

    Declarations(JdbcClient jdbc, NumberVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Coming RDVs that are, or are about to be, declared for a number; none for what is no number. */
    public List<Declaration> ofNumber(String typed) {
        return PreDemandeNumber.parse(typed)
                .map(number -> jdbc.sql("""
                                SELECT * FROM declaration
                                WHERE number_hmac = :hmac AND state IN ('to_declare', 'declared') AND starts_at > :now
                                ORDER BY starts_at""")
                        .param("hmac", vault.lookup(number))
                        .param("now", Timestamp.from(clock.instant()))
                        .query(this::read)
                        .list())
                .orElse(List.of());
    }

    /**
     * Adds a declaration, or wishes for one again that was withdrawn: under its new id, so that it waits for what is still to
     * be withdrawn of a RDV that moved there and back.
     */
    void add(Declaration declaration) {
        jdbc.sql("""
                        INSERT INTO declaration (id, espace_id, rdv_id, number_cipher, number_hmac, meeting_point_id,
                          meeting_point, appointment_at, management_url, starts_at)
                        VALUES (:id, :espace, :rdv, :cipher, :hmac, :pointId, :point, :at, :url, :startsAt)
                        ON CONFLICT ON CONSTRAINT declaration_once
                        DO UPDATE SET id = EXCLUDED.id, number_cipher = EXCLUDED.number_cipher, state = 'to_declare'
                        WHERE declaration.state IN ('to_withdraw', 'withdrawn')""")
                .param("id", declaration.id())
                .param("espace", declaration.espaceId())
                .param("rdv", declaration.rdvId())
                .param("cipher", vault.encrypt(declaration.key().number(), declaration.id()))
                .param("hmac", vault.lookup(declaration.key().number()))
                .param("pointId", declaration.key().meetingPointId())
                .param("point", declaration.key().meetingPoint())
                .param("at", declaration.key().at())
                .param("url", declaration.managementUrl())
                .param("startsAt", Timestamp.from(declaration.startsAt()))
                .update();
    }

    /** Wishes all declarations of a RDV away; one that was never tried needs no call. */
    void withdraw(UUID rdvId) {
        jdbc.sql("""
                        UPDATE declaration SET attempts = 0,
                          state = CASE WHEN state = 'to_declare' AND attempts = 0 THEN 'withdrawn' ELSE 'to_withdraw' END
                        WHERE rdv_id = ? AND state IN ('to_declare', 'declared')""").param(rdvId).update();
    }

    /** Claims the one that is due the longest, unless an older one of the same number is still to be done. */
    Optional<Declaration> claim(Duration lease) {
        return jdbc.sql("""
                        UPDATE declaration SET attempts = attempts + 1,
                          due_at = clock_timestamp() + make_interval(secs => :lease)
                        WHERE id = (
                          SELECT id FROM declaration next
                          WHERE state IN ('to_declare', 'to_withdraw') AND due_at <= clock_timestamp() AND NOT EXISTS (
                            SELECT FROM declaration older
                            WHERE older.number_hmac = next.number_hmac AND older.id < next.id
                              AND older.state IN ('to_declare', 'to_withdraw'))
                          ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING *""")
                .param("lease", lease.toMillis() / 1000.0)
                .query(this::read)
                .optional();
    }

    /** Notes what became of a claimed one; if it was wished otherwise meanwhile, frees it for the next attempt. */
    @Transactional
    public void settle(Declaration claimed, State state) {
        int settled = jdbc.sql("""
                        UPDATE declaration SET state = :state, attempts = 0, due_at = clock_timestamp()
                        WHERE id = :id AND state = :claimed AND attempts = :attempts""")
                .param("state", name(state))
                .param("id", claimed.id())
                .param("claimed", name(claimed.state()))
                .param("attempts", claimed.attempts())
                .update();
        if (settled == 0) {
            postpone(claimed, Duration.ZERO);
        } else if (state == State.WITHDRAWN) {
            declareAgainWhatWasWithdrawnToo(claimed);
        }
    }

    void postpone(Declaration claimed, Duration delay) {
        jdbc.sql("UPDATE declaration SET due_at = clock_timestamp() + make_interval(secs => :delay) WHERE id = :id")
                .param("delay", delay.toMillis() / 1000.0)
                .param("id", claimed.id())
                .update();
    }

    /** A withdrawal takes away all that has the same key: the créneau may have been booked again with the same number. */
    private void declareAgainWhatWasWithdrawnToo(Declaration withdrawn) {
        jdbc.sql("""
                        UPDATE declaration SET state = 'to_declare'
                        WHERE number_hmac = :hmac AND meeting_point_id = :pointId AND appointment_at = :at
                          AND state = 'declared' AND id <> :id""")
                .param("hmac", vault.lookup(withdrawn.key().number()))
                .param("pointId", withdrawn.key().meetingPointId())
                .param("at", withdrawn.key().at())
                .param("id", withdrawn.id())
                .update();
    }

    private static String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Declaration read(ResultSet row, int index) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Declaration(
                id,
                row.getObject("espace_id", UUID.class),
                row.getObject("rdv_id", UUID.class),
                new DeclarationKey(
                        vault.decrypt(row.getBytes("number_cipher"), id),
                        row.getString("meeting_point_id"),
                        row.getString("meeting_point"),
                        row.getObject("appointment_at", LocalDateTime.class)),
                row.getString("management_url"),
                row.getTimestamp("starts_at").toInstant(),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("attempts"));
    }
}
