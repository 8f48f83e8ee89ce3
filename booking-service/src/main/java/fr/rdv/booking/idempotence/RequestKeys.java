package fr.rdv.booking.idempotence;

import fr.rdv.defaults.problem.Problem;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requests that booked, and what each made: a RDV, or a participation in a RDV collectif. */
@Repository
public class RequestKeys {
    private final JdbcClient jdbc;

    RequestKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the same request made before.
     *
     * @throws Problem 409 when the key was used for something else
     */
    public Optional<UUID> madeBy(RequestKey request) {
        return jdbc.sql("SELECT body_hash, made_id FROM idempotency_key WHERE scope = ? AND key = ?")
                .param(request.scope())
                .param(request.key())
                .query((row, number) -> {
                    if (!request.hasBody(row.getBytes("body_hash"))) {
                        throw new Problem(
                                HttpStatus.CONFLICT,
                                "idempotency-key-reutilisee",
                                "Cette demande a déjà été envoyée avec un autre contenu : rechargez la page");
                    }
                    return row.getObject("made_id", UUID.class);
                })
                .optional();
    }

    /** Claims a key in the transaction that books; false when the same request booked meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(RequestKey request, UUID madeId) {
        return jdbc.sql("INSERT INTO idempotency_key (scope, key, body_hash, made_id)"
                                + " VALUES (:scope, :key, :body, :made) ON CONFLICT DO NOTHING")
                        .param("scope", request.scope())
                        .param("key", request.key())
                        .param("body", request.body())
                        .param("made", madeId)
                        .update()
                == 1;
    }
}
