package fr.rdv.gateway.login;

import fr.rdv.gateway.session.SignedInAgent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The two doors of an agent's session. */
@RestController
class LoginController {
    private final AgentsRealm realm;
    private final KeycloakHealth keycloak;

    LoginController(AgentsRealm realm, KeycloakHealth keycloak) {
        this.realm = realm;
        this.keycloak = keycloak;
    }

    /**
     * Signs in by the provider {@code idp}, or has a signed-in agent carry out {@code action} on their account, both as
     * {@link KeycloakHints} knows them.
     *
     * @param retour path to come back to, for example {@code /agent/motifs}
     */
    @GetMapping("/connexion")
    void signIn(@RequestParam @Nullable String retour, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!keycloak.answers()) {
            response.sendRedirect(LoginFailure.page(LoginFailure.UNAVAILABLE));
            return;
        }
        LoginReturn.keep(request, retour);
        response.sendRedirect(KeycloakHints.startOfLogin(request));
    }

    /** Ends the session here; the page then goes to {@code location}, which ends the one at Keycloak. */
    @PostMapping("/deconnexion")
    Map<String, String> signOut(HttpServletRequest request) {
        String location = SignedInAgent.of(request)
                .map(agent -> realm.endOfSession(agent.idToken()).toString())
                .orElse(LoginReturn.HOME);
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        return Map.of("location", location);
    }
}
