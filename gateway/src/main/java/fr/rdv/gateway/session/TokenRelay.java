package fr.rdv.gateway.session;

import fr.rdv.gateway.problem.GatewayProblem;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends the access token of the session with the request, renewed first when it is about to end. A request that came with
 * a bearer token keeps its own.
 */
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Logger log = LoggerFactory.getLogger(TokenRelay.class);

    private final TokenRenewal renewal;

    TokenRelay(TokenRenewal renewal) {
        this.renewal = renewal;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken) {
            return next.handle(request);
        }
        HttpSession session = request.servletRequest().getSession(false);
        Optional<AgentTokens> tokens = AgentTokens.of(session);
        if (session == null || tokens.isEmpty()) {
            return GatewayProblem.LOGIN_REQUIRED.answer();
        }
        try {
            String token = current(session, tokens.get()).access();
            return next.handle(ServerRequest.from(request)
                    .headers(headers -> headers.setBearerAuth(token))
                    .build());
        } catch (OAuth2AuthorizationException refusal) {
            return answerTo(refusal, session);
        }
    }

    private AgentTokens current(HttpSession session, AgentTokens tokens) {
        return tokens.areValidAt(Instant.now()) ? tokens : renewal.renew(tokens).keepIn(session);
    }

    /** Keycloak ended the agent's session, or does not answer: then the session here goes on. */
    private static ServerResponse answerTo(OAuth2AuthorizationException refusal, HttpSession session) {
        if (refusal.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
            session.invalidate();
            return GatewayProblem.LOGIN_REQUIRED.answer();
        }
        log.warn("Keycloak renewed no token: {}", refusal.getMessage());
        return GatewayProblem.LOGIN_UNAVAILABLE.answer();
    }
}
