package fr.rdv.gateway.access;

import fr.rdv.gateway.problem.GatewayProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Double submit: the page reads the cookie {@code XSRF-TOKEN} and sends it back as {@code X-XSRF-TOKEN}. It needs no
 * session, so that usagers are protected as agents are.
 */
@Component
public class CsrfCookie {
    /** Tells a page without the token from somebody without the right. */
    public static final AccessDeniedHandler REFUSED = (request, response, refusal) ->
            (refusal instanceof CsrfException ? GatewayProblem.CSRF : GatewayProblem.FORBIDDEN).write(response);

    private final CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();

    CsrfCookie() {
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    }

    /** Demands the header wherever something may change. */
    public void protect(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler());
    }

    /** Gives the cookie to a browser that has none yet. */
    public void give(HttpServletRequest request, HttpServletResponse response) {
        if (tokens.loadToken(request) == null) {
            tokens.saveToken(tokens.generateToken(request), request, response);
        }
    }
}
