package fr.rdv.booking.usager;

import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.session.OpaqueToken;
import fr.rdv.booking.usager.UsagerSession.Identity;
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

/** Proof of an e-mail or of a mobile number: a code is sent, typed back, and opens a session. Known and unknown ones get the same answers. */
@RestController
@RequestMapping("/api/public")
class SessionController {
    private final UsagerCodes codes;
    private final CodeMessages messages;
    private final UsagerSessions sessions;
    private final CodeProperties limits;
    private final Cookies cookies;

    SessionController(
            UsagerCodes codes, CodeMessages messages, UsagerSessions sessions, CodeProperties limits, Cookies cookies) {
        this.codes = codes;
        this.messages = messages;
        this.sessions = sessions;
        this.limits = limits;
        this.cookies = cookies;
    }

    /** Either of the two. */
    record CodeRequest(
            @Size(max = 254, message = Contact.WRONG_EMAIL) @Nullable
            String email,

            @Size(max = 30, message = "Numéro trop long") @Nullable
            String telephone) {}

    record ProofRequest(
            @Size(max = 254, message = Contact.WRONG_EMAIL) @Nullable
            String email,

            @Size(max = 30, message = "Numéro trop long") @Nullable
            String telephone,

            @NotBlank(message = "Saisissez le code à 6 chiffres")
            @Size(max = 20, message = "Saisissez le code à 6 chiffres")
            String code) {}

    /** All null when nothing is proved. */
    record SessionView(
            @Nullable String email,
            @Nullable String telephone,
            @Nullable String by,
            @Nullable Identity identity) {
        static SessionView of(UsagerSession session) {
            return new SessionView(
                    session.contact().email(), session.contact().telephone(), session.by(), session.identity());
        }
    }

    @PostMapping("/codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void sendCode(
            @Valid @RequestBody CodeRequest request,
            @CookieValue(name = Cookies.NAVIGATEUR, required = false) @Nullable String navigateur,
            HttpServletResponse response) {
        Contact contact = Contact.check(request.email(), request.telephone());
        UsagerCodes.Made made = codes.make(cookies.navigateur(navigateur, response), contact.value())
                .orElseThrow(() -> new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "trop-de-codes",
                        contact.email() == null
                                ? "Trop de codes ont été demandés pour ce numéro : réessayez dans une heure"
                                : "Trop de codes ont été demandés pour cette adresse : réessayez dans une heure"));
        try {
            messages.send(new NotificationClient.CodeMessage(
                    contact.email(),
                    contact.telephone(),
                    made.code(),
                    limits.validFor().toMinutes()));
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
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String before,
            HttpServletResponse response) {
        Contact contact = Contact.check(request.email(), request.telephone());
        String code = request.code().replaceAll("\\s", "");
        UsagerCodes.Try outcome = codes.tryCode(cookies.navigateur(navigateur, response), contact.value(), code);
        if (!outcome.proved()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "code-invalide",
                    outcome.triesLeft() > 0
                            ? "Ce code n’est pas le bon"
                            : "Ce code n’est plus valable : demandez-en un nouveau",
                    Map.of("triesLeft", outcome.triesLeft()));
        }
        UsagerSession session =
                UsagerSession.provedByCode(contact, sessions.of(before).orElse(null));
        sessions.close(before);
        OpaqueToken token = sessions.open(session);
        cookies.set(response, Cookies.USAGER, token, limits.session());
        return SessionView.of(session);
    }

    @GetMapping("/session")
    SessionView session(@CookieValue(name = Cookies.USAGER, required = false) @Nullable String cookie) {
        return sessions.of(cookie).map(SessionView::of).orElse(new SessionView(null, null, null, null));
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String cookie,
            HttpServletResponse response) {
        sessions.close(cookie);
        cookies.clear(response, Cookies.USAGER);
    }
}
