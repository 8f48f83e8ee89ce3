package fr.rdv.booking.recap;

import fr.rdv.booking.recap.Recaps.Subject;
import fr.rdv.booking.session.Cookies;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The usager's view of one RDV. */
@RestController
@RequestMapping("/api/public/recap")
class RecapController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8;method=PUBLISH");

    private final OpenRecap openRecap;
    private final AskedLinks askedLinks;
    private final Recaps recaps;
    private final RecapSessions sessions;
    private final RdvCalendar calendar;

    RecapController(
            OpenRecap openRecap, AskedLinks askedLinks, Recaps recaps, RecapSessions sessions, RdvCalendar calendar) {
        this.openRecap = openRecap;
        this.askedLinks = askedLinks;
        this.recaps = recaps;
        this.sessions = sessions;
        this.calendar = calendar;
    }

    record OpenRequest(
            @NotBlank(message = "Ouvrez cette page par le lien reçu") @Size(max = 100, message = "Lien trop long")
            String token,

            @NotBlank(message = "Saisissez les trois premières lettres du nom")
            @Size(max = 100, message = "Saisissez les trois premières lettres du nom")
            String letters) {}

    record LinkRequest(
            @NotBlank(message = "Ouvrez cette page par le lien reçu") @Size(max = 100, message = "Lien trop long")
            String token) {}

    @PostMapping
    ResponseEntity<Recap> open(@Valid @RequestBody OpenRequest request, HttpServletResponse response) {
        UUID participationId = openRecap.handle(request.token(), request.letters());
        sessions.open(participationId, response);
        return answer(recaps.of(participationId));
    }

    /** Always the same answer: who has a link learns nothing more by asking. */
    @PostMapping("/links")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askForLink(@Valid @RequestBody LinkRequest request) {
        askedLinks.handle(request.token());
    }

    @GetMapping
    ResponseEntity<Recap> find(@CookieValue(name = Cookies.RECAP, required = false) @Nullable String cookie) {
        return answer(recaps.of(sessions.require(cookie)));
    }

    @GetMapping("/rdv.ics")
    ResponseEntity<String> calendar(@CookieValue(name = Cookies.RECAP, required = false) @Nullable String cookie) {
        Subject subject = require(cookie);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rdv.ics")
                                .build()
                                .toString())
                .body(calendar.of(subject, recaps.view(subject)));
    }

    private Subject require(@Nullable String cookie) {
        return recaps.subject(sessions.require(cookie)).orElseThrow(Problem::notFound);
    }

    private static ResponseEntity<Recap> answer(Recap recap) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(recap);
    }
}
