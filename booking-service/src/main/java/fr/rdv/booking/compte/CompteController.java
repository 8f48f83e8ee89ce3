package fr.rdv.booking.compte;

import fr.rdv.booking.compte.Comptes.Preferences;
import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.usager.UsagerSession;
import fr.rdv.booking.usager.UsagerSessions;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How an usager wants to be written to, and whether they want to be known at all. */
@RestController
@RequestMapping("/api/public")
class CompteController {
    private final UsagerSessions sessions;
    private final OwnRdvs rdvs;
    private final Comptes comptes;
    private final Cookies cookies;

    CompteController(UsagerSessions sessions, OwnRdvs rdvs, Comptes comptes, Cookies cookies) {
        this.sessions = sessions;
        this.rdvs = rdvs;
        this.comptes = comptes;
        this.cookies = cookies;
    }

    record PreferencesRequest(
            @NotNull(message = "Choisissez oui ou non") Boolean notifyByEmail,
            @NotNull(message = "Choisissez oui ou non") Boolean notifyBySms) {}

    @GetMapping("/preferences")
    Preferences preferences(@CookieValue(name = Cookies.USAGER, required = false) @Nullable String session) {
        return comptes.preferences(sessions.require(session));
    }

    @PutMapping("/preferences")
    Preferences prefer(
            @Valid @RequestBody PreferencesRequest request,
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session) {
        Preferences preferences = new Preferences(request.notifyByEmail(), request.notifyBySms());
        comptes.prefer(sessions.require(session), preferences);
        return preferences;
    }

    @DeleteMapping("/usager")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session,
            HttpServletResponse response) {
        UsagerSession proved = sessions.require(session);
        if (rdvs.isExpected(proved)) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "rdv-a-venir",
                    "Vous avez un rendez-vous à venir : annulez-le avant d’effacer vos données");
        }
        comptes.erase(proved);
        cookies.clear(response, Cookies.USAGER);
        cookies.clear(response, Cookies.RECAP);
    }
}
