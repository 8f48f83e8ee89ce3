package fr.rdv.booking.usager;

import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.usager.SessionController.SessionView;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Opens a session for whoever FranceConnect vouched for. The gateway sends the proof, and is not believed: the token is
 * checked here. No browser ever holds one.
 */
@RestController
class FranceConnectController {
    private final FranceConnectProofs proofs;
    private final UsagerSessions sessions;
    private final CodeProperties limits;
    private final Cookies cookies;

    FranceConnectController(
            FranceConnectProofs proofs, UsagerSessions sessions, CodeProperties limits, Cookies cookies) {
        this.proofs = proofs;
        this.sessions = sessions;
        this.limits = limits;
        this.cookies = cookies;
    }

    /** The ID token of the realm of usagers. */
    record FranceConnectRequest(@NotBlank @Size(max = 8000) String idToken) {
        @Override
        public String toString() {
            return "FranceConnectRequest[***]";
        }
    }

    @PostMapping("/api/public/session/franceconnect")
    @ResponseStatus(HttpStatus.CREATED)
    SessionView proveByFranceConnect(@Valid @RequestBody FranceConnectRequest request, HttpServletResponse response) {
        UsagerSession session = proofs.read(request.idToken());
        cookies.set(response, Cookies.USAGER, sessions.open(session), limits.session());
        return SessionView.of(session);
    }
}
