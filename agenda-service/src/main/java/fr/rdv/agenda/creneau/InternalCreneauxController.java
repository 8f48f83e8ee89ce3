package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.FindCreneauxOfLieux.LieuCreneau;
import fr.rdv.agenda.creneau.FindCreneauxOfLieux.Period;
import fr.rdv.agenda.creneau.FindOffer.FreeAgent;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.defaults.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What booking-service and the ANTS connector ask; usagers' booking delays apply to all of it. */
@RestController
@RequestMapping("/internal")
class InternalCreneauxController {
    private static final int MOST_DAYS = 150;

    private final Motifs motifs;
    private final FindCreneaux creneaux;
    private final FindOffer offers;
    private final FindCreneauxOfLieux ofLieux;

    InternalCreneauxController(Motifs motifs, FindCreneaux creneaux, FindOffer offers, FindCreneauxOfLieux ofLieux) {
        this.motifs = motifs;
        this.creneaux = creneaux;
        this.offers = offers;
        this.ofLieux = ofLieux;
    }

    @PostMapping("/offers")
    OfferAnswer offer(@Valid @RequestBody OfferRequest request) {
        Motif motif = motifs.find(request.motifId).orElse(null);
        if (motif == null) {
            return OfferAnswer.NONE;
        }
        Wish wish = Wish.ofUsager(motif, request.lieuId, persons(request.persons));
        Instant start = request.start.toInstant();
        List<FreeAgent> agents = offers.at(wish, start);
        return agents.isEmpty() ? OfferAnswer.NONE : OfferAnswer.of(wish, start, agents);
    }

    @PostMapping("/nearest")
    List<CreneauAnswer> nearest(@Valid @RequestBody NearestRequest request) {
        Motif motif = motifs.find(request.motifId).orElse(null);
        if (motif == null || request.start.getYear() < 2000 || request.start.getYear() > 2200) {
            return List.of();
        }
        Wish wish = Wish.ofUsager(motif, request.lieuId, persons(request.persons));
        return creneaux.nearest(wish, request.start.toInstant(), request.limit == null ? 3 : request.limit).stream()
                .map(start -> CreneauAnswer.of(start, wish))
                .toList();
    }

    @PostMapping("/creneaux")
    List<LieuCreneau> ofLieux(@Valid @RequestBody LieuxRequest request) {
        if (ChronoUnit.DAYS.between(request.from, request.to) > MOST_DAYS) {
            throw Problem.fields(Map.of("to", "Choisissez une période de " + MOST_DAYS + " jours au plus"));
        }
        Period period = new Period(request.from, request.to, persons(request.persons));
        return ofLieux.find(request.motifIds, request.lieuIds, period);
    }

    private static int persons(@Nullable Integer given) {
        return given == null ? 1 : given;
    }

    record OfferRequest(
            @NotNull UUID motifId,
            @Nullable UUID lieuId,
            @NotNull OffsetDateTime start,
            @Min(1) @Max(10) @Nullable Integer persons) {}

    record NearestRequest(
            @NotNull UUID motifId,
            @Nullable UUID lieuId,
            @NotNull OffsetDateTime start,
            @Min(1) @Max(10) @Nullable Integer persons,
            @Min(1) @Max(20) @Nullable Integer limit) {}

    record LieuxRequest(
            @NotNull List<@NotNull UUID> motifIds,
            @NotNull List<@NotNull UUID> lieuIds,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Min(1) @Max(10) @Nullable Integer persons) {}

    /**
     * Whether a start is offered to usagers, and by whom; all null and empty when not.
     *
     * @param busyUntil end of what the agent's time must be taken for, the pause included
     */
    record OfferAnswer(
            boolean offered,
            @Nullable OffsetDateTime end,
            @Nullable OffsetDateTime busyUntil,
            @Nullable String zone,
            @Nullable UUID organisationId,
            @Nullable UUID espaceId,
            List<FreeAgent> agents) {
        static final OfferAnswer NONE = new OfferAnswer(false, null, null, null, null, null, List.of());

        static OfferAnswer of(Wish wish, Instant start, List<FreeAgent> agents) {
            ZoneId zone = wish.zone();
            long end = start.plus(wish.duration()).getEpochSecond();
            Motif motif = wish.motif();
            return new OfferAnswer(
                    true,
                    CreneauAnswer.at(end, zone),
                    CreneauAnswer.at(end + wish.pause().toSeconds(), zone),
                    zone.getId(),
                    motif.organisationId(),
                    motif.espaceId(),
                    agents);
        }
    }
}
