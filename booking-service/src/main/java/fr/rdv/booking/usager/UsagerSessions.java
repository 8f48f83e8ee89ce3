package fr.rdv.booking.usager;

import fr.rdv.booking.session.OpaqueToken;
import fr.rdv.booking.usager.UsagerSession.Identity;
import fr.rdv.defaults.problem.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proofs that are still good. */
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

    /** What was proved behind a cookie. */
    public Optional<UsagerSession> of(@Nullable String cookie) {
        if (cookie == null) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT email, telephone, proved_by, first_name, last_name, birth_date FROM usager_session"
                        + " WHERE token_hash = :hash AND expires_at > :now")
                .param("hash", new OpaqueToken(cookie).hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UsagerSessions::read)
                .optional();
    }

    /** The same, of somebody who must have proved something, and whom messages reach. */
    public UsagerSession require(@Nullable String cookie) {
        UsagerSession session = of(cookie)
                .orElseThrow(() -> new Problem(
                        HttpStatus.UNAUTHORIZED,
                        "session-expiree",
                        "Votre adresse n’est plus confirmée : demandez un nouveau code"));
        if (!session.hasContact()) {
            throw new Problem(
                    HttpStatus.UNAUTHORIZED,
                    "contact-a-confirmer",
                    "FranceConnect n’a pas transmis d’adresse électronique : confirmez la vôtre, ou un mobile, par un code");
        }
        return session;
    }

    private static UsagerSession read(ResultSet row, int number) throws SQLException {
        String firstName = row.getString("first_name");
        String lastName = row.getString("last_name");
        return new UsagerSession(
                new Contact(row.getString("email"), row.getString("telephone")),
                row.getString("proved_by"),
                firstName == null || lastName == null
                        ? null
                        : new Identity(firstName, lastName, row.getObject("birth_date", LocalDate.class)));
    }

    @Transactional
    OpaqueToken open(UsagerSession session) {
        OpaqueToken token = OpaqueToken.generate();
        Identity identity = session.identity();
        jdbc.sql("""
                INSERT INTO usager_session (token_hash, email, telephone, proved_by, first_name, last_name, birth_date, expires_at)
                VALUES (:hash, :email, :telephone, :by, :first, :last, CAST(:birth AS date), :end)
                """)
                .param("hash", token.hash())
                .param("email", session.contact().email())
                .param("telephone", session.contact().telephone())
                .param("by", session.by())
                .param("first", identity == null ? null : identity.firstName())
                .param("last", identity == null ? null : identity.lastName())
                .param(
                        "birth",
                        identity == null || identity.birthDate() == null
                                ? null
                                : identity.birthDate().toString())
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
