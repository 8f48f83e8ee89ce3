package fr.rdv.booking.compte;

import fr.rdv.booking.lieu.Lieu;
import fr.rdv.booking.recap.Recap;
import fr.rdv.booking.recap.Recaps;
import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.usager.UsagerSessions;
import fr.rdv.booking.usager.Usagers;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The RDVs of an usager who proved who they are. */
@RestController
@RequestMapping("/api/public/rdvs")
class OwnRdvsController {
    private static final int PAGE = 10;

    private final UsagerSessions sessions;
    private final OwnRdvs rdvs;
    private final Recaps recaps;

    OwnRdvsController(UsagerSessions sessions, OwnRdvs rdvs, Recaps recaps) {
        this.sessions = sessions;
        this.rdvs = rdvs;
        this.recaps = recaps;
    }

    /** @param next the cursor of the next page, null on the last */
    record OwnRdvsView(List<OwnRdvView> rdvs, @Nullable UUID next) {}

    record OwnRdvView(
            UUID rdvId,
            String status,
            OffsetDateTime start,
            OffsetDateTime end,
            String zone,
            String motifName,
            boolean collectif,
            @Nullable String title,
            Recap.OrganisationView organisation,
            @Nullable Lieu lieu,
            List<Usagers.Name> participants,
            boolean cancellable,
            boolean movable) {
        static OwnRdvView of(Recap recap) {
            return new OwnRdvView(
                    recap.rdvId(),
                    recap.status(),
                    recap.start(),
                    recap.end(),
                    recap.zone(),
                    recap.motif().name(),
                    recap.collectif(),
                    recap.title(),
                    recap.organisation(),
                    recap.lieu(),
                    recap.participants(),
                    recap.cancellable(),
                    recap.movable());
        }
    }

    @GetMapping
    ResponseEntity<OwnRdvsView> list(
            @RequestParam(defaultValue = "coming") @Pattern(regexp = "coming|past") String when,
            @RequestParam(required = false) @Nullable UUID cursor,
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session) {
        List<OwnRdvView> page = rdvs.page(sessions.require(session), "coming".equals(when), cursor, PAGE + 1).stream()
                .map(recaps::of)
                .map(OwnRdvView::of)
                .toList();
        List<OwnRdvView> shown = page.subList(0, Math.min(PAGE, page.size()));
        UUID next = page.size() > PAGE ? shown.getLast().rdvId() : null;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new OwnRdvsView(shown, next));
    }

    /** Opens the recap of one of them in this browser. */
    @PostMapping("/{rdvId}/recap")
    ResponseEntity<Recap> open(
            @PathVariable UUID rdvId,
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session,
            HttpServletResponse response) {
        UUID participationId =
                rdvs.participation(sessions.require(session), rdvId).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(recaps.open(participationId, response));
    }
}
