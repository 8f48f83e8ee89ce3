package fr.rdv.booking.recap;

import fr.rdv.booking.secret.Secrets;
import fr.rdv.booking.session.OpaqueToken;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links of messages. A token is an HMAC of its message, so that the same message asked again gets the same link; the
 * database keeps its hash only. Whether a link still works depends on the RDV's end, also when it moves.
 */
@Repository
class RecapLinks {
    private static final int TOKEN_BYTES = 24;

    private final JdbcClient jdbc;
    private final Secrets secrets;

    RecapLinks(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Transactional
    OpaqueToken linkFor(UUID participationId, String messageId) {
        byte[] hmac = secrets.hmac("recap-link", participationId + "|" + messageId);
        OpaqueToken token = new OpaqueToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hmac, TOKEN_BYTES)));
        jdbc.sql("INSERT INTO recap_link (token_hash, participation_id, message_id)"
                        + " VALUES (:hash, :participation, :message) ON CONFLICT DO NOTHING")
                .param("hash", token.hash())
                .param("participation", participationId)
                .param("message", messageId)
                .update();
        return token;
    }

    Optional<UUID> participationOf(OpaqueToken token) {
        return jdbc.sql("SELECT participation_id FROM recap_link WHERE token_hash = ?")
                .param(token.hash())
                .query(UUID.class)
                .optional();
    }

    /** How many links of messages of a kind were made for a participation within an hour. */
    int sentLastHour(UUID participationId, String kind) {
        return jdbc.sql("SELECT count(*) FROM recap_link WHERE participation_id = ? AND starts_with(message_id, ?)"
                        + " AND created_at > now() - interval '1 hour'")
                .params(participationId, kind)
                .query(Integer.class)
                .single();
    }
}
