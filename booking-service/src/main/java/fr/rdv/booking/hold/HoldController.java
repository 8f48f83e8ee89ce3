package fr.rdv.booking.hold;

import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.creneau.CreneauProblems;
import fr.rdv.booking.creneau.CreneauRequest;
import fr.rdv.booking.lieu.Lieu;
import fr.rdv.booking.lieu.Lieux;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.session.Cookies;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Holds of the browser that asks; another browser's hold does not exist for it. */
@RestController
@RequestMapping("/api/public/holds")
class HoldController {
    private final HoldCreneau holdCreneau;
    private final KeepHold keepHold;
    private final CreneauProblems problems;
    private final Motifs motifs;
    private final Lieux lieux;
    private final Cookies cookies;

    HoldController(
            HoldCreneau holdCreneau,
            KeepHold keepHold,
            CreneauProblems problems,
            Motifs motifs,
            Lieux lieux,
            Cookies cookies) {
        this.holdCreneau = holdCreneau;
        this.keepHold = keepHold;
        this.problems = problems;
        this.motifs = motifs;
        this.lieux = lieux;
        this.cookies = cookies;
    }

    record HoldView(
            UUID holdId,
            OffsetDateTime start,
            OffsetDateTime end,
            String zone,
            int persons,
            Instant expiresAt,
            boolean renewable,
            MotifView motif,
            @Nullable Lieu lieu) {}

    record MotifView(
            UUID motifId,
            String name,
            String type,
            String serviceName,
            int durationMin,
            @Nullable String categorie,
            @Nullable String instructionsBefore) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    HoldView hold(
            @Valid @RequestBody CreneauRequest request,
            @CookieValue(name = Cookies.NAVIGATEUR, required = false) @Nullable String navigateur,
            HttpServletResponse response) {
        Creneau creneau = request.toCreneau();
        Motif motif = onlineMotif(creneau);
        CreneauHold hold = holdCreneau
                .handle(cookies.navigateur(navigateur, response), creneau)
                .orElseThrow(() -> problems.taken(creneau));
        return view(hold, motif);
    }

    @GetMapping("/{id}")
    HoldView find(
            @PathVariable UUID id,
            @CookieValue(name = Cookies.NAVIGATEUR, required = false) @Nullable String navigateur,
            HttpServletResponse response) {
        return view(keepHold.find(id, cookies.navigateur(navigateur, response)));
    }

    @PostMapping("/{id}/renewal")
    HoldView renew(
            @PathVariable UUID id,
            @CookieValue(name = Cookies.NAVIGATEUR, required = false) @Nullable String navigateur,
            HttpServletResponse response) {
        return view(keepHold.renew(id, cookies.navigateur(navigateur, response)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(
            @PathVariable UUID id,
            @CookieValue(name = Cookies.NAVIGATEUR, required = false) @Nullable String navigateur,
            HttpServletResponse response) {
        keepHold.release(id, cookies.navigateur(navigateur, response));
    }

    private Motif onlineMotif(Creneau creneau) {
        Motif motif = motifs.find(creneau.motifId())
                .filter(Motif::online)
                .orElseThrow(() -> Problem.fields(Map.of("motifId", "Ce motif n’est pas proposé en ligne")));
        if (motif.needsLieu() && creneau.lieuId() == null) {
            throw Problem.fields(Map.of("lieuId", "Choisissez un lieu"));
        }
        if (creneau.persons() > motif.personsMax()) {
            throw Problem.fields(Map.of("persons", "Ce motif ne se prend pas pour autant de personnes"));
        }
        return motif;
    }

    private HoldView view(CreneauHold hold) {
        return view(hold, motifs.find(hold.motifId()).orElseThrow(Problem::notFound));
    }

    private HoldView view(CreneauHold hold, Motif motif) {
        ZoneId zone = ZoneId.of(hold.zone());
        UUID lieuId = hold.lieuId();
        return new HoldView(
                hold.id(),
                hold.startsAt().atZone(zone).toOffsetDateTime(),
                hold.endsAt().atZone(zone).toOffsetDateTime(),
                hold.zone(),
                hold.persons(),
                hold.expiresAt(),
                !hold.renewed(),
                new MotifView(
                        motif.id(),
                        motif.name(),
                        motif.type(),
                        motif.serviceName(),
                        motif.durationMin(),
                        motif.categorie(),
                        motif.instructionsBefore()),
                lieuId == null ? null : lieux.find(lieuId).orElse(null));
    }
}
