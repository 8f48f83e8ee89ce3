package fr.rdv.booking.recap;

import fr.rdv.booking.creneau.CreneauRequest;
import fr.rdv.booking.rdv.CancelRdv;
import fr.rdv.booking.rdv.MoveOwnRdv;
import fr.rdv.booking.rdv.RdvCreneaux;
import fr.rdv.booking.rdv.RdvDays;
import fr.rdv.booking.rdv.ReinstateRdv;
import fr.rdv.booking.recap.Recaps.Subject;
import fr.rdv.booking.session.Cookies;
import fr.rdv.defaults.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an usager does with the RDV whose recap is open. */
@RestController
@RequestMapping("/api/public/recap")
class RecapChangeController {
    private final Recaps recaps;
    private final RecapSessions sessions;
    private final CancelRdv cancelRdv;
    private final ReinstateRdv reinstateRdv;
    private final MoveOwnRdv moveRdv;
    private final RdvCreneaux creneaux;

    RecapChangeController(
            Recaps recaps,
            RecapSessions sessions,
            CancelRdv cancelRdv,
            ReinstateRdv reinstateRdv,
            MoveOwnRdv moveRdv,
            RdvCreneaux creneaux) {
        this.recaps = recaps;
        this.sessions = sessions;
        this.cancelRdv = cancelRdv;
        this.reinstateRdv = reinstateRdv;
        this.moveRdv = moveRdv;
        this.creneaux = creneaux;
    }

    record CancelRequest(
            @Size(max = 500, message = "500 caractères au plus") @Nullable
            String reason) {}

    record MoveRequest(
            @NotNull(message = "Choisissez un créneau") OffsetDateTime start) {}

    @PostMapping("/cancellation")
    ResponseEntity<Recap> cancel(
            @Valid @RequestBody(required = false) @Nullable CancelRequest request,
            @CookieValue(name = Cookies.RECAP, required = false) @Nullable String cookie) {
        Subject subject = require(cookie);
        cancelRdv.byUsager(
                subject.rdv().id(),
                subject.participationId(),
                subject.responsable().id(),
                request == null ? null : request.reason());
        return current(cookie);
    }

    @DeleteMapping("/cancellation")
    ResponseEntity<Recap> reinstate(@CookieValue(name = Cookies.RECAP, required = false) @Nullable String cookie) {
        Subject subject = require(cookie);
        reinstateRdv.byUsager(subject.rdv().id(), subject.responsable().id());
        return current(cookie);
    }

    @GetMapping("/creneaux")
    RdvDays creneaux(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "7") @Min(1) @Max(31) int days,
            @CookieValue(name = Cookies.RECAP, required = false) @Nullable String cookie) {
        if (from != null) {
            CreneauRequest.plausible(from.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        Subject subject = require(cookie);
        moveRdv.requireMovable(subject.rdv());
        return creneaux.days(subject.rdv(), from, days);
    }

    @PostMapping("/move")
    ResponseEntity<Recap> move(
            @Valid @RequestBody MoveRequest request,
            @CookieValue(name = Cookies.RECAP, required = false) @Nullable String cookie) {
        Subject subject = require(cookie);
        moveRdv.handle(subject.rdv().id(), subject.responsable().id(), CreneauRequest.plausible(request.start()));
        return current(cookie);
    }

    private Subject require(@Nullable String cookie) {
        return recaps.subject(sessions.require(cookie)).orElseThrow(Problem::notFound);
    }

    private ResponseEntity<Recap> current(@Nullable String cookie) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(recaps.view(require(cookie)));
    }
}
