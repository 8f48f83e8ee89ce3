package fr.rdv.gateway.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.rdv.gateway.access.CsrfCookie;
import fr.rdv.gateway.session.SignedInAgent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the web client who is signed in, and gives it the CSRF cookie; creates no session. */
@RestController
class SessionController {
    private final CsrfCookie csrf;

    SessionController(CsrfCookie csrf) {
        this.csrf = csrf;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionFacts(
            boolean authenticated,
            @Nullable String displayName,
            @Nullable String email) {}

    @GetMapping("/api/session")
    SessionFacts session(HttpServletRequest request, HttpServletResponse response) {
        csrf.give(request, response);
        return SignedInAgent.of(request)
                .map(agent -> new SessionFacts(true, agent.displayName(), agent.email()))
                .orElseGet(() -> new SessionFacts(false, null, null));
    }
}
