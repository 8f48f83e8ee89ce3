package fr.rdv.gateway.session;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Asks for the session of a request's cookie until the answer left. Spring Session looks again when the request ends, to
 * know whether the cookie is to be renewed: one more read of the database for each request, when it is too late to send
 * one.
 */
final class RequestedSession implements HttpSessionIdResolver, Filter {
    private static final String RESPONSE = RequestedSession.class.getName();
    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    RequestedSession(CookieSerializer cookie) {
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(RESPONSE, response);
        chain.doFilter(request, response);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        boolean tooLate = request.getAttribute(RESPONSE) instanceof ServletResponse response && response.isCommitted();
        return tooLate ? List.of() : cookies.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        if (!response.isCommitted()) {
            cookies.setSessionId(request, response, sessionId);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
