package fr.rdv.booking.usager;

import fr.rdv.booking.secret.Secrets;
import fr.rdv.defaults.Ids;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Six-digit codes, kept as HMACs bound to the address and to the browser that asked. Only the last one counts. */
@Repository
class UsagerCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final CodeProperties limits;
    private final Clock clock;

    UsagerCodes(JdbcClient jdbc, Secrets secrets, CodeProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.limits = limits;
        this.clock = clock;
    }

    /** A code that was made, to be sent. */
    record Made(UUID id, String code) {}

    /** What became of a try: proved, or so many tries left. */
    record Try(boolean proved, int triesLeft) {}

    /** Makes a code; empty when the address got too many within the hour. */
    @Transactional
    Optional<Made> make(byte[] navigateur, String contact) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 1))::text")
                .param(contact)
                .query(String.class)
                .single();
        Instant now = clock.instant();
        int sent = jdbc.sql("SELECT count(*) FROM usager_code WHERE contact = :contact AND sent_at > :since")
                .param("contact", contact)
                .param("since", now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (sent >= limits.sendsPerHour()) {
            return Optional.empty();
        }
        Made made = new Made(Ids.next(), String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES)));
        jdbc.sql("INSERT INTO usager_code (id, navigateur, contact, code_hmac, sent_at, expires_at)"
                        + " VALUES (:id, :navigateur, :contact, :hmac, :now, :end)")
                .param("id", made.id())
                .param("navigateur", navigateur)
                .param("contact", contact)
                .param("hmac", hmac(navigateur, contact, made.code()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(limits.validFor()).atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(made);
    }

    /** Forgets a code that could not be sent: it does not count. */
    @Transactional
    void forget(UUID id) {
        jdbc.sql("DELETE FROM usager_code WHERE id = ?").param(id).update();
    }

    /** Tries a code; each wrong try counts, whatever happens next. */
    @Transactional
    Try tryCode(byte[] navigateur, String contact, String code) {
        Optional<Row> last = jdbc.sql("SELECT id, code_hmac, tries FROM usager_code WHERE contact = :contact"
                        + " AND navigateur = :navigateur AND used_at IS NULL AND expires_at > :now"
                        + " ORDER BY sent_at DESC LIMIT 1 FOR UPDATE")
                .param("contact", contact)
                .param("navigateur", navigateur)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Row(row.getObject("id", UUID.class), row.getBytes("code_hmac"), row.getInt("tries")))
                .optional();
        byte[] hmac = hmac(navigateur, contact, code);
        if (last.isEmpty() || last.get().tries() >= limits.tries()) {
            return new Try(false, 0);
        }
        Row row = last.get();
        boolean proved = MessageDigest.isEqual(hmac, row.hmac());
        jdbc.sql("UPDATE usager_code SET tries = tries + 1, used_at = CASE WHEN :proved THEN now() END WHERE id = :id")
                .param("proved", proved)
                .param("id", row.id())
                .update();
        return new Try(proved, limits.tries() - row.tries() - 1);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(UUID id, byte[] hmac, int tries) {}

    private byte[] hmac(byte[] navigateur, String contact, String code) {
        return secrets.hmac("usager-code", HexFormat.of().formatHex(navigateur) + "|" + contact + "|" + code);
    }
}
