package fr.rdv.agenda.creneau;

import fr.rdv.agenda.absence.Absences;
import fr.rdv.agenda.agendaexterne.BusyTime;
import fr.rdv.agenda.agendaexterne.BusyTimesElsewhere;
import fr.rdv.agenda.creneau.domain.Agenda;
import fr.rdv.agenda.feries.domain.JoursFeries;
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

/** Loads what a computation needs, in four queries whatever the number of agents and days. */
@Component
class Agendas {
    private static final int SOON_DAYS = 28;

    private final PlagesOuverture plages;
    private final Occupations occupations;
    private final Absences absences;
    private final BusyTimesElsewhere elsewhere;

    Agendas(PlagesOuverture plages, Occupations occupations, Absences absences, BusyTimesElsewhere elsewhere) {
        this.plages = plages;
        this.occupations = occupations;
        this.absences = absences;
        this.elsewhere = elsewhere;
    }

    /** Days, both included, in a zone and with the jours fériés of a place; empty when they end before they begin. */
    record Range(LocalDate from, LocalDate to, ZoneId zone, JoursFeries feries) {
        boolean isEmpty() {
            return to.isBefore(from);
        }

        /** The days soon to come, then those far ahead, read only when the first hold too little. */
        List<Range> parts() {
            LocalDate soon = from.plusDays(SOON_DAYS - 1L);
            return soon.isBefore(to)
                    ? List.of(new Range(from, soon, zone, feries), new Range(soon.plusDays(1), to, zone, feries))
                    : List.of(this);
        }

        private long startOf(LocalDate day) {
            return day.atStartOfDay(zone).toEpochSecond();
        }
    }

    /** Plages of these motifs, of any lieu and of none when {@code lieuIds} is null. */
    List<OfferedPlage> plages(Set<UUID> motifIds, @Nullable Set<UUID> lieuIds, Range range) {
        return plages.offered(motifIds, lieuIds, range.from, range.to);
    }

    /** These plages, with all that takes their agents' time. One day more is read, for the pauses after the last hour. */
    Agenda withOccupations(List<OfferedPlage> offered, Range range, @Nullable MovedRdv moved) {
        Agenda.Builder agenda = Agenda.over(range.from, range.to, range.zone)
                .feries(range.feries)
                .plages(offered);
        Set<UUID> agents = offered.stream().map(OfferedPlage::agentId).collect(Collectors.toSet());
        Occupations.Visitor taken = agenda::taken;
        occupations.forEach(
                agents,
                range.startOf(range.from),
                range.startOf(range.to.plusDays(2)),
                moved == null ? taken : moved.others(taken));
        absences.forEach(agents, range.from, range.to, agenda::absence);
        for (BusyTime busy : elsewhere.of(agents, range.startOf(range.from), range.startOf(range.to.plusDays(1)))) {
            agenda.away(busy.agentId(), busy.starts(), busy.ends());
        }
        return agenda.build();
    }

    Agenda load(Set<UUID> motifIds, @Nullable Set<UUID> lieuIds, Range range, @Nullable MovedRdv moved) {
        return withOccupations(plages(motifIds, lieuIds, range), range, moved);
    }
}
