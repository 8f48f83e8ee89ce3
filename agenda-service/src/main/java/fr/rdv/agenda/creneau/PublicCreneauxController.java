package fr.rdv.agenda.creneau;

import fr.rdv.agenda.lieu.Lieux;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.defaults.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What usagers are shown, signed in or not. A motif that is not online does not exist for them. */
@RestController
@RequestMapping("/api/public")
class PublicCreneauxController {
    private final Motifs motifs;
    private final Lieux lieux;
    private final FindCreneaux creneaux;
    private final FindDays days;
    private final RecentAnswers recent;
    private final Clock clock;

    PublicCreneauxController(
            Motifs motifs, Lieux lieux, FindCreneaux creneaux, FindDays days, RecentAnswers recent, Clock clock) {
        this.motifs = motifs;
        this.lieux = lieux;
        this.creneaux = creneaux;
        this.days = days;
        this.recent = recent;
        this.clock = clock;
    }

    @GetMapping("/creneaux")
    DaysAnswer creneaux(
            @RequestParam UUID motifId,
            @RequestParam(required = false) @Nullable UUID lieuId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(defaultValue = "7") @Min(1) @Max(31) int days,
            @RequestParam(defaultValue = "1") @Min(1) @Max(10) int persons) {
        DaysQuestion question = new DaysQuestion(motifId, lieuId, from, days, persons);
        return recent.to(question, () -> answer(question));
    }

    @GetMapping("/lieux")
    List<LieuAnswer> lieux(@RequestParam UUID motifId) {
        return recent.to(new LieuxQuestion(motifId), () -> {
            Wish wish = Wish.ofUsager(onlineMotif(motifId), null, 1);
            Map<UUID, @Nullable Long> starts = creneaux.nextByLieu(wish, wish.dayOf(clock.instant()));
            return LieuAnswer.soonestFirst(lieux.findAll(starts.keySet()), starts, wish);
        });
    }

    private DaysAnswer answer(DaysQuestion question) {
        Wish wish = Wish.ofUsager(onlineMotif(question.motifId), question.lieuId, question.persons);
        return days.of(wish, question.from, question.days);
    }

    private Motif onlineMotif(UUID motifId) {
        return motifs.find(motifId).filter(Motif::online).orElseThrow(Problem::notFound);
    }

    private record DaysQuestion(
            UUID motifId, @Nullable UUID lieuId, @Nullable LocalDate from, int days, int persons) {}

    private record LieuxQuestion(UUID motifId) {}
}
