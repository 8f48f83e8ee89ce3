package fr.rdv.gateway.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * The tokens of a session.
 *
 * @param access the access token that the services receive
 * @param expiresAt end of the access token
 * @param refresh what renews it, null when Keycloak gave none
 */
record AgentTokens(
        String access, Instant expiresAt, @Nullable String refresh) implements Serializable {
    private static final String ATTRIBUTE = "tokens";
    private static final Duration MARGIN = Duration.ofSeconds(30);

    static AgentTokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        Instant end = access.getExpiresAt();
        return new AgentTokens(
                access.getTokenValue(),
                end == null ? Instant.EPOCH : end,
                refresh == null ? null : refresh.getTokenValue());
    }

    static Optional<AgentTokens> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof AgentTokens tokens
                ? Optional.of(tokens)
                : Optional.empty();
    }

    AgentTokens keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
        return this;
    }

    static void removeFrom(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /** Whether the access token would still be valid when a service reads it. */
    boolean areValidAt(Instant now) {
        return now.isBefore(expiresAt.minus(MARGIN));
    }
}
