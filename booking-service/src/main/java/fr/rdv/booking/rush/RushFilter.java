package fr.rdv.booking.rush;

import fr.rdv.defaults.problem.ProblemWriter;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets some requests work at once; the others wait, first come first served, before they ask the database for anything.
 * Without it hundreds of virtual threads would take turns at each connection, and all would end late or with none.
 *
 * <p>Calls of other services do not wait here, as two services could then wait for each other: their own callers have waited.
 */
@Component
class RushFilter extends OncePerRequestFilter {
    private static final String RETRY_AFTER_SECONDS = "2";

    private final Bulkhead turns;
    private final ProblemWriter problems;

    RushFilter(BulkheadRegistry bulkheads, ProblemWriter problems) {
        this.turns = bulkheads.bulkhead("requests");
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!turns.tryAcquirePermission()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            problems.write(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "trop-de-monde",
                    "Beaucoup de demandes arrivent en même temps : réessayez dans quelques instants");
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.onComplete();
        }
    }
}
