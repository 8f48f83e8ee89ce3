package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.domain.Creneau;
import fr.rdv.agenda.lieu.Lieu;
import fr.rdv.agenda.lieu.Lieux;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.defaults.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What usagers are shown, signed in or not. A motif that is not online does not exist for them. */
@RestController
@RequestMapping("/api/public")
class PublicCreneauxController {
    private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Motifs motifs;
    private final Lieux lieux;
    private final FindCreneaux creneaux;
    private final Clock clock;

    PublicCreneauxController(Motifs motifs, Lieux lieux, FindCreneaux creneaux, Clock clock) {
        this.motifs = motifs;
        this.lieux = lieux;
        this.creneaux = creneaux;
        this.clock = clock;
    }

    @GetMapping("/creneaux")
    DaysAnswer creneaux(
            @RequestParam UUID motifId,
            @RequestParam(required = false) @Nullable UUID lieuId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "7") @Min(1) @Max(31) int days,
            @RequestParam(defaultValue = "1") @Min(1) @Max(10) int persons) {
        Wish wish = new Wish(onlineMotif(motifId), lieuId, persons);
        if (wish.motif().isSurPlace() && lieuId == null) {
            throw Problem.fields(Map.of("lieuId", "Choisissez un lieu"));
        }
        LocalDate first = from == null ? wish.dayOf(clock.instant()) : from;
        if (first.isBefore(EARLIEST) || first.isAfter(LATEST)) {
            throw Problem.fields(Map.of("from", "Choisissez une date proche"));
        }
        List<Creneau> found = creneaux.between(wish, first, first.plusDays(days - 1L));
        Creneau next = found.isEmpty() ? creneaux.next(wish, first.plusDays(days)) : null;
        return answer(found, first, days, next, wish.zone());
    }

    @GetMapping("/lieux")
    List<LieuAnswer> lieux(@RequestParam UUID motifId) {
        Wish wish = new Wish(onlineMotif(motifId), null, 1);
        Map<UUID, @Nullable Long> starts = creneaux.nextByLieu(wish);
        return lieux.findAll(starts.keySet()).stream()
                .map(lieu -> LieuAnswer.of(lieu, starts.get(lieu.lieuId()), wish.zone()))
                .sorted(Comparator.comparing(
                                LieuAnswer::nextStart, Comparator.nullsLast(Comparator.<OffsetDateTime>naturalOrder()))
                        .thenComparing(LieuAnswer::numero))
                .toList();
    }

    private Motif onlineMotif(UUID motifId) {
        return motifs.find(motifId).filter(Motif::online).orElseThrow(Problem::notFound);
    }

    private static DaysAnswer answer(
            List<Creneau> found, LocalDate first, int days, @Nullable Creneau next, ZoneId zone) {
        Map<LocalDate, List<CreneauAnswer>> byDay = found.stream()
                .map(creneau -> CreneauAnswer.of(creneau, zone))
                .collect(Collectors.groupingBy(creneau -> creneau.start().toLocalDate()));
        List<DayAnswer> all = Stream.iterate(first, day -> day.plusDays(1))
                .limit(days)
                .map(day -> new DayAnswer(day, byDay.getOrDefault(day, List.of())))
                .toList();
        return new DaysAnswer(
                zone.getId(), all, next == null ? null : new NextAnswer(CreneauAnswer.at(next.start(), zone)));
    }

    /**
     * Créneaux by day.
     *
     * @param next the first créneau after these days, told only when they hold none; null when there is none to book
     */
    record DaysAnswer(
            String zone, List<DayAnswer> days, @Nullable NextAnswer next) {}

    record DayAnswer(LocalDate day, List<CreneauAnswer> creneaux) {}

    record NextAnswer(OffsetDateTime start) {}

    record LieuAnswer(
            UUID lieuId,
            long numero,
            String name,
            String street,
            String postalCode,
            String city,
            boolean pmr,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String telephone,
            @Nullable OffsetDateTime nextStart) {

        static LieuAnswer of(Lieu lieu, @Nullable Long nextStart, ZoneId zone) {
            return new LieuAnswer(
                    lieu.lieuId(),
                    lieu.numero(),
                    lieu.name(),
                    lieu.street(),
                    lieu.postalCode(),
                    lieu.city(),
                    lieu.pmr(),
                    lieu.latitude(),
                    lieu.longitude(),
                    lieu.telephone(),
                    nextStart == null ? null : CreneauAnswer.at(nextStart, zone));
        }
    }
}
