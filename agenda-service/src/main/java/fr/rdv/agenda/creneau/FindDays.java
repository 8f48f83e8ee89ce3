package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.DaysAnswer.DayAnswer;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Some days of créneaux for an usager, and where to look when they hold none. */
@Component
class FindDays {
    private final FindCreneaux creneaux;
    private final Clock clock;

    FindDays(FindCreneaux creneaux, Clock clock) {
        this.creneaux = creneaux;
        this.clock = clock;
    }

    /** The days from one on, today when null. */
    DaysAnswer of(Wish wish, @Nullable LocalDate from, int count) {
        if (wish.motif().isSurPlace() && wish.lieuId() == null) {
            throw Problem.fields(Map.of("lieuId", "Choisissez un lieu"));
        }
        LocalDate first = wish.firstDay(from, clock.instant());
        List<Long> starts = creneaux.starts(wish, first, first.plusDays(count - 1L));
        boolean some = starts.stream().anyMatch(start -> !wish.standsAt(start));
        Long next = some ? null : creneaux.next(wish, first.plusDays(count));
        Map<LocalDate, List<CreneauAnswer>> byDay = starts.stream()
                .map(start -> CreneauAnswer.of(start, wish))
                .collect(Collectors.groupingBy(creneau -> creneau.start().toLocalDate()));
        List<DayAnswer> days = Stream.iterate(first, day -> day.plusDays(1))
                .limit(count)
                .map(day -> new DayAnswer(day, byDay.getOrDefault(day, List.of())))
                .toList();
        return new DaysAnswer(wish.zone().getId(), days, NextAnswer.of(next, wish));
    }
}
