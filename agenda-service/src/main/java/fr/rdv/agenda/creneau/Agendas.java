package fr.rdv.agenda.creneau;

import fr.rdv.agenda.absence.Absences;
import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.creneau.domain.Agenda;
import fr.rdv.agenda.feries.domain.JoursFeries;
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

/** Loads what a computation needs, in three queries. */
@Component
class Agendas {
    private final PlagesOuverture plages;
    private final Occupations occupations;
    private final Absences absences;

    Agendas(PlagesOuverture plages, Occupations occupations, Absences absences) {
        this.plages = plages;
        this.occupations = occupations;
        this.absences = absences;
    }

    /** Days to load, both included, in a zone and with the jours fériés of a place. */
    record Range(LocalDate from, LocalDate to, ZoneId zone, JoursFeries feries) {
        Range over(LocalDate otherFrom, LocalDate otherTo) {
            return new Range(otherFrom, otherTo, zone, feries);
        }
    }

    /** Plages of these motifs, of any lieu and of none when {@code lieuIds} is null. */
    List<OfferedPlage> plages(Set<UUID> motifIds, @Nullable Set<UUID> lieuIds, Range range) {
        return plages.offered(motifIds, lieuIds, range.from, range.to);
    }

    /** These plages, with all that takes their agents' time. One day more is read, for the pauses after the last hour. */
    Agenda withOccupations(List<OfferedPlage> offered, Range range) {
        Agenda.Builder agenda = Agenda.over(range.from, range.to, range.zone)
                .feries(range.feries)
                .plages(offered);
        Set<UUID> agents = offered.stream().map(OfferedPlage::agentId).collect(Collectors.toSet());
        for (Occupation occupation :
                occupations.of(agents, startOf(range.from, range), startOf(range.to.plusDays(2), range))) {
            agenda.taken(occupation.agentId(), occupation.starts(), occupation.busyUntil());
        }
        for (Absence absence : absences.of(agents, range.from, range.to)) {
            agenda.absence(absence.agentId(), absence.horaire(), absence.zone());
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
