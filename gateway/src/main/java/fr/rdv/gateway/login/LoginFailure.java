package fr.rdv.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a failed login back to the sign-in page with a stable code, which the page turns into a sentence. */
final class LoginFailure implements AuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(LoginFailure.class);
    static final String UNAVAILABLE = "indisponible";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String error = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "unexpected";
        log.warn("Login failed: {}", error);
        response.sendRedirect(page(codeOf(error)));
    }

    static String page(String code) {
        return "/agent/connexion?erreur=" + code;
    }

    private static String codeOf(String error) {
        return switch (error) {
            case "access_denied", "login_required", "interaction_required" -> "refusee";
            case "authorization_request_not_found", "invalid_state_parameter", "invalid_grant", "invalid_nonce" ->
                "expiree";
            case "invalid_token_response", "server_error", "temporarily_unavailable", "jwk_set_error" -> UNAVAILABLE;
            default -> "echec";
        };
    }
}
