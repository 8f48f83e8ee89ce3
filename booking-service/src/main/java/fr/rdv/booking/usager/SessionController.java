package fr.rdv.booking.usager;

import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.session.OpaqueToken;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Proof of an e-mail: a code is sent, typed back, and opens a session. Known and unknown addresses get the same answers. */
@RestController
@RequestMapping("/api/public")
class SessionController {
    private static final String WRONG_EMAIL = "Saisissez une adresse électronique valide, par exemple : nom@exemple.fr";

    private final UsagerCodes codes;
    private final CodeMails mails;
    private final UsagerSessions sessions;
    private final CodeProperties limits;
    private final Cookies cookies;

    SessionController(
            UsagerCodes codes, CodeMails mails, UsagerSessions sessions, CodeProperties limits, Cookies cookies) {
        this.codes = codes;
        this.mails = mails;
        this.sessions = sessions;
        this.limits = limits;
        this.cookies = cookies;
    }

    record CodeRequest(
            @NotBlank(message = WRONG_EMAIL) @Size(max = 254, message = WRONG_EMAIL)
            String email) {}

    record ProofRequest(
            @NotBlank(message = WRONG_EMAIL) @Size(max = 254, message = WRONG_EMAIL)
            String email,

            @NotBlank(message = "Saisissez le code à 6 chiffres")
            @Size(max = 20, message = "Saisissez le code à 6 chiffres")
            String code) {}

    record SessionView(@Nullable String email) {}

    @PostMapping("/codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendCode(
            @Valid @RequestBody CodeRequest request,
            @CookieValue(name = Cookies.NAVIGATEUR, required = false) @Nullable String navigateur,
            HttpServletResponse response) {
        String email = normalised(request.email());
        UsagerCodes.Made made = codes.make(cookies.navigateur(navigateur, response), email)
                .orElseThrow(() -> new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "trop-de-codes",
                        "Trop de codes ont été demandés pour cette adresse : réessayez dans une heure"));
        try {
            mails.send(new NotificationClient.CodeMail(
                    email, made.code(), limits.validFor().toMinutes()));
        } catch (Problem outage) {
            codes.forget(made.id());
            throw outage;
        }
    }

    @PostMapping("/session")
    @ResponseStatus(HttpStatus.CREATED)
    SessionView prove(
            @Valid @RequestBody ProofRequest request,
            @CookieValue(name = Cookies.NAVIGATEUR, required = false) @Nullable String navigateur,
            HttpServletResponse response) {
        String email = normalised(request.email());
        String code = request.code().replaceAll("\\s", "");
        UsagerCodes.Try outcome = codes.tryCode(cookies.navigateur(navigateur, response), email, code);
        if (!outcome.proved()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "code-invalide",
                    outcome.triesLeft() > 0
                            ? "Ce code n’est pas le bon"
                            : "Ce code n’est plus valable : demandez-en un nouveau",
                    Map.of("triesLeft", outcome.triesLeft()));
        }
        OpaqueToken token = sessions.open(email);
        cookies.set(response, Cookies.USAGER, token, limits.session());
        return new SessionView(email);
    }

    @GetMapping("/session")
    SessionView session(@CookieValue(name = Cookies.USAGER, required = false) @Nullable String cookie) {
        return new SessionView(sessions.emailOf(cookie).orElse(null));
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String cookie,
            HttpServletResponse response) {
        sessions.close(cookie);
        cookies.clear(response, Cookies.USAGER);
    }

    private static String normalised(String typed) {
        String email = UsagerIdentity.normaliseEmail(typed);
        if (email == null) {
            throw Problem.fields(Map.of("email", WRONG_EMAIL));
        }
        return email;
    }
}
