package fr.rdv.booking.usager;

import fr.rdv.booking.session.OpaqueToken;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proofs of an e-mail that are still good. */
@Repository
public class UsagerSessions {
    private final JdbcClient jdbc;
    private final CodeProperties limits;
    private final Clock clock;

    UsagerSessions(JdbcClient jdbc, CodeProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** The proved e-mail behind a cookie. */
    public Optional<String> emailOf(@Nullable String cookie) {
        if (cookie == null) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT email FROM usager_session WHERE token_hash = :hash AND expires_at > :now")
                .param("hash", new OpaqueToken(cookie).hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    @Transactional
    OpaqueToken open(String email) {
        OpaqueToken token = OpaqueToken.generate();
        jdbc.sql("INSERT INTO usager_session (token_hash, email, expires_at) VALUES (:hash, :email, :end)")
                .param("hash", token.hash())
                .param("email", email)
                .param("end", clock.instant().plus(limits.session()).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    @Transactional
    void close(@Nullable String cookie) {
        if (cookie != null) {
            jdbc.sql("DELETE FROM usager_session WHERE token_hash = ?")
                    .param(new OpaqueToken(cookie).hash())
                    .update();
        }
    }
}
