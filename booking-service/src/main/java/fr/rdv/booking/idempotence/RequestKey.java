package fr.rdv.booking.idempotence;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.rdv.defaults.problem.Problem;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** What makes two requests one: who sent it, the key they chose, and a hash of what they asked. */
@SuppressWarnings("ArrayRecordComponent")
public record RequestKey(byte[] scope, String key, byte[] body) {
    private static final int KEY_MAX = 100;

    /**
     * The key of a request.
     *
     * @param scope whose key it is: a session, an agent
     * @param key header {@code Idempotency-Key}
     * @param body the request as text
     */
    public static RequestKey of(String scope, String key, String body) {
        if (key.isBlank() || key.length() > KEY_MAX) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST,
                    "requete-illisible",
                    "L’en-tête Idempotency-Key doit avoir de 1 à 100 caractères");
        }
        return new RequestKey(sha256(scope), key, sha256(body));
    }

    boolean hasBody(byte[] other) {
        return Arrays.equals(body, other);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "RequestKey[" + key + "]";
    }
}
