package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.domain.Agenda;
import fr.rdv.agenda.occupation.Occupation;
import fr.rdv.agenda.occupation.Occupations;
import fr.rdv.agenda.plageouverture.PlagesOuverture;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads what a computation needs, in two queries. */
@Component
class Agendas {
    private final PlagesOuverture plages;
    private final Occupations occupations;

    Agendas(PlagesOuverture plages, Occupations occupations) {
        this.plages = plages;
        this.occupations = occupations;
    }

    /** Days to load, both included, in a zone. */
    record Range(LocalDate from, LocalDate to, ZoneId zone) {
        Range over(LocalDate otherFrom, LocalDate otherTo) {
            return new Range(otherFrom, otherTo, zone);
        }
    }

    /** Plages of these motifs, of any lieu and of none when {@code lieuIds} is null. */
    List<OfferedPlage> plages(Set<UUID> motifIds, @Nullable Set<UUID> lieuIds, Range range) {
        return plages.offered(motifIds, lieuIds, range.from, range.to);
    }

    /** These plages, with all that takes their agents' time. One day more is read, for the pauses after the last hour. */
    Agenda withOccupations(List<OfferedPlage> offered, Range range) {
        Agenda.Builder agenda = Agenda.over(range.from, range.to, range.zone).plages(offered);
        Set<UUID> agents = offered.stream().map(OfferedPlage::agentId).collect(Collectors.toSet());
        for (Occupation occupation :
                occupations.of(agents, startOf(range.from, range), startOf(range.to.plusDays(2), range))) {
            agenda.taken(occupation.agentId(), occupation.starts(), occupation.busyUntil());
        }
        return agenda.build();
    }

    Agenda load(Set<UUID> motifIds, @Nullable Set<UUID> lieuIds, Range range) {
        return withOccupations(plages(motifIds, lieuIds, range), range);
    }

    private static long startOf(LocalDate day, Range range) {
        return day.atStartOfDay(range.zone).toEpochSecond();
    }
}
