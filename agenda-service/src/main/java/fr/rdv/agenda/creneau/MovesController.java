package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.InternalCreneauxController.OfferAnswer;
import fr.rdv.agenda.creneau.domain.Creneau;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.defaults.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a RDV may be moved, for booking-service: same motif, lieu and length, its own time counted as free (EDGE C7). */
@RestController
@RequestMapping("/internal/moves")
class MovesController {
    private final Motifs motifs;
    private final FindCreneaux creneaux;
    private final FindDays days;
    private final FindOffer offers;

    MovesController(Motifs motifs, FindCreneaux creneaux, FindDays days, FindOffer offers) {
        this.motifs = motifs;
        this.creneaux = creneaux;
        this.days = days;
        this.offers = offers;
    }

    /** Some days, for its usager: booking delays apply. */
    @PostMapping("/creneaux")
    DaysAnswer days(@Valid @RequestBody MoveDays request) {
        return days.of(request.rdv.wishOf(onlineMotif(request.rdv), Booker.USAGER), request.from, request.days);
    }

    /** Who may take it at a start, for its usager. */
    @PostMapping("/offers")
    OfferAnswer offer(@Valid @RequestBody MoveOffer request) {
        Wish wish = request.rdv.wishOf(onlineMotif(request.rdv), Booker.USAGER);
        Instant start = request.start.toInstant();
        List<FindOffer.FreeAgent> agents = offers.at(wish, start);
        return agents.isEmpty() ? OfferAnswer.NONE : OfferAnswer.of(wish, start, agents);
    }

    /** Nearest to a start that is taken, for its usager. */
    @PostMapping("/alternatives")
    List<CreneauAnswer> alternatives(@Valid @RequestBody MoveAlternatives request) {
        Wish wish = request.rdv.wishOf(onlineMotif(request.rdv), Booker.USAGER);
        return creneaux.nearest(wish, request.start.toInstant(), request.limit).stream()
                .map(start -> CreneauAnswer.of(start, wish))
                .toList();
    }

    /** Nearest to where it stands, for an agent: no delays, any agent, its own first. */
    @PostMapping("/nearest")
    List<AgentCreneau> nearest(@Valid @RequestBody MoveNearest request) {
        MovedRdv rdv = request.rdv.moved();
        return motif(request.rdv).map(motif -> request.rdv.wishOf(motif, Booker.AGENT)).stream()
                .flatMap(wish -> creneaux.nearestOfAgents(wish, rdv.startsAt(), rdv.agentIds(), request.limit).stream()
                        .map(creneau -> AgentCreneau.of(creneau, wish)))
                .toList();
    }

    private Optional<Motif> motif(MovedRdvBody rdv) {
        return motifs.find(rdv.motifId);
    }

    private Motif onlineMotif(MovedRdvBody rdv) {
        return motif(rdv).filter(Motif::online).orElseThrow(Problem::notFound);
    }

    /** The RDV as it stands. */
    record MovedRdvBody(
            @NotNull UUID motifId,
            @Nullable UUID lieuId,
            @NotEmpty Set<@NotNull UUID> agentIds,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotNull Instant busyUntil) {
        MovedRdv moved() {
            return new MovedRdv(agentIds, startsAt, endsAt, busyUntil);
        }

        Wish wishOf(Motif motif, Booker booker) {
            return Wish.toMove(motif, lieuId, moved(), booker);
        }
    }

    record MoveDays(
            @NotNull @Valid MovedRdvBody rdv,
            @Nullable LocalDate from,
            @Min(1) @Max(31) int days) {}

    record MoveOffer(
            @NotNull @Valid MovedRdvBody rdv, @NotNull OffsetDateTime start) {}

    record MoveAlternatives(
            @NotNull @Valid MovedRdvBody rdv,
            @NotNull OffsetDateTime start,
            @Min(1) @Max(20) int limit) {}

    record MoveNearest(
            @NotNull @Valid MovedRdvBody rdv,
            @Min(1) @Max(20) int limit) {}

    record AgentCreneau(OffsetDateTime start, OffsetDateTime end, UUID agentId) {
        static AgentCreneau of(Creneau creneau, Wish wish) {
            CreneauAnswer times = CreneauAnswer.of(creneau.start(), wish);
            return new AgentCreneau(times.start(), times.end(), creneau.agentId());
        }
    }
}
