package fr.rdv.booking.recap;

import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.session.OpaqueToken;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Recaps that are open in a browser, each bound to one participation; unused for half an hour, they close. */
@Repository
class RecapSessions {
    private static final Duration COOKIE = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Cookies cookies;
    private final RecapProperties limits;
    private final Clock clock;

    RecapSessions(JdbcClient jdbc, Cookies cookies, RecapProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.cookies = cookies;
        this.limits = limits;
        this.clock = clock;
    }

    /** Opens a recap in the browser; the one it had open closes. */
    @Transactional
    void open(UUID participationId, HttpServletResponse response) {
        OpaqueToken token = OpaqueToken.generate();
        jdbc.sql("INSERT INTO recap_session (token_hash, participation_id, expires_at)"
                        + " VALUES (:hash, :participation, :end)")
                .param("hash", token.hash())
                .param("participation", participationId)
                .param("end", end().atOffset(ZoneOffset.UTC))
                .update();
        cookies.set(response, Cookies.RECAP, token, COOKIE);
    }

    /** The participation behind a cookie, whose time starts again. */
    @Transactional
    UUID require(@Nullable String cookie) {
        if (cookie == null) {
            throw closed();
        }
        return jdbc.sql("UPDATE recap_session SET expires_at = :end WHERE token_hash = :hash AND expires_at > :now"
                        + " RETURNING participation_id")
                .param("end", end().atOffset(ZoneOffset.UTC))
                .param("hash", new OpaqueToken(cookie).hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .orElseThrow(RecapSessions::closed);
    }

    private Instant end() {
        return clock.instant().plus(limits.session());
    }

    private static Problem closed() {
        return new Problem(
                HttpStatus.UNAUTHORIZED, "recap-ferme", "Ouvrez le lien reçu par message pour voir ce rendez-vous");
    }
}
