package fr.rdv.gateway.franceconnect;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** How a sign-in ended, and the word by which the page is told. */
enum Outcome {
    PROVED(""),
    /** By the person, by FranceConnect, or because it took too long. */
    REFUSED("refusee"),
    /** Keycloak or booking-service does not answer. */
    UNAVAILABLE("indisponible");

    private static final Logger log = LoggerFactory.getLogger(Outcome.class);

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Outcome of(AuthenticationException failure) {
        String error = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "unexpected";
        log.warn("FranceConnect proved nobody: {}", error);
        return switch (error) {
            case "invalid_token_response", "server_error", "temporarily_unavailable", "jwk_set_error", "unexpected" ->
                UNAVAILABLE;
            default -> REFUSED;
        };
    }
}
