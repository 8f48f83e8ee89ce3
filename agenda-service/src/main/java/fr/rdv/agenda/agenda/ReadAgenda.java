package fr.rdv.agenda.agenda;

import fr.rdv.agenda.absence.Absences;
import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.agenda.AgendaAnswer.AbsenceOccurrence;
import fr.rdv.agenda.agenda.AgendaAnswer.PlageOccurrence;
import fr.rdv.agenda.agenda.AgendaAnswer.TimeElsewhere;
import fr.rdv.agenda.lieu.Lieu;
import fr.rdv.agenda.lieu.Lieux;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.agenda.occupation.Occupations;
import fr.rdv.agenda.organisation.Organisation;
import fr.rdv.agenda.organisation.Organisations;
import fr.rdv.agenda.plageouverture.PlagesOuverture;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Occurrence;
import fr.rdv.agenda.recurrence.WallClock;
import fr.rdv.defaults.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out plages and absences of agents over some days, in eight queries whatever their number. */
@Component
class ReadAgenda {
    private final PlagesOuverture plages;
    private final Absences absences;
    private final Organisations organisations;
    private final Lieux lieux;
    private final Motifs motifs;
    private final Occupations occupations;

    ReadAgenda(
            PlagesOuverture plages,
            Absences absences,
            Organisations organisations,
            Lieux lieux,
            Motifs motifs,
            Occupations occupations) {
        this.plages = plages;
        this.absences = absences;
        this.organisations = organisations;
        this.lieux = lieux;
        this.motifs = motifs;
        this.occupations = occupations;
    }

    AgendaAnswer of(UUID organisationId, Collection<UUID> agentIds, LocalDate from, LocalDate to) {
        Organisation organisation = organisations.find(organisationId).orElseThrow(Problem::notFound);
        Days days = new Days(from, to, organisation.zone());
        return new AgendaAnswer(
                organisation.zone().getId(),
                plages(plages.of(organisationId, agentIds, from, to), days),
                elsewhere(plages.elsewhere(organisationId, agentIds, from.minusDays(1), to.plusDays(1)), days),
                rdvsElsewhere(organisationId, agentIds, days),
                organisation.feries().between(from, to),
                absences.of(agentIds, from, to).stream()
                        .flatMap(absence -> occurrences(absence, days))
                        .sorted(Comparator.comparing(AbsenceOccurrence::start))
                        .toList());
    }

    private List<PlageOccurrence> plages(List<PlageOuverture> found, Days days) {
        Map<UUID, String> lieuNames = lieuNames(found);
        Map<UUID, String> motifNames = motifNames(found);
        return found.stream()
                .flatMap(plage -> plage.horaire().occurrences(days.from, days.to, days.clock(days.zone)).stream()
                        .map(occurrence -> new PlageOccurrence(
                                plage.id(),
                                plage.agentId(),
                                plage.title(),
                                occurrence.day(),
                                plage.horaire().recurrence() != null,
                                occurrence.moved(),
                                days.at(occurrence.start()),
                                days.at(occurrence.end()),
                                plage.lieuId() == null ? null : lieuNames.get(plage.lieuId()),
                                plage.motifIds().stream()
                                        .map(motifNames::get)
                                        .filter(Objects::nonNull)
                                        .toList())))
                .sorted(Comparator.comparing(PlageOccurrence::start))
                .toList();
    }

    private List<TimeElsewhere> elsewhere(List<PlageOuverture> found, Days days) {
        Map<UUID, ZoneId> zones = zones(found);
        return found.stream()
                .flatMap(plage -> days.around(plage.horaire(), zones.getOrDefault(plage.organisationId(), days.zone))
                        .map(occurrence -> new TimeElsewhere(
                                plage.agentId(), days.at(occurrence.start()), days.at(occurrence.end()))))
                .sorted(Comparator.comparing(TimeElsewhere::start))
                .toList();
    }

    private List<TimeElsewhere> rdvsElsewhere(UUID organisationId, Collection<UUID> agentIds, Days days) {
        return occupations.elsewhere(organisationId, agentIds, days.start(), days.end()).stream()
                .map(rdv -> new TimeElsewhere(rdv.agentId(), days.at(rdv.starts()), days.at(rdv.ends())))
                .toList();
    }

    private static Stream<AbsenceOccurrence> occurrences(Absence absence, Days days) {
        return days.around(absence.horaire(), absence.zone())
                .map(occurrence -> new AbsenceOccurrence(
                        absence.id(),
                        absence.agentId(),
                        absence.title(),
                        occurrence.day(),
                        absence.horaire().recurrence() != null,
                        occurrence.moved(),
                        days.at(occurrence.start()),
                        days.at(occurrence.end())));
    }

    private Map<UUID, ZoneId> zones(List<PlageOuverture> found) {
        List<UUID> ids =
                found.stream().map(PlageOuverture::organisationId).distinct().toList();
        return organisations.findAll(ids).stream()
                .collect(Collectors.toMap(Organisation::organisationId, Organisation::zone));
    }

    private Map<UUID, String> lieuNames(List<PlageOuverture> found) {
        List<UUID> ids = found.stream()
                .map(PlageOuverture::lieuId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return lieux.findAll(ids).stream().collect(Collectors.toMap(Lieu::lieuId, Lieu::name));
    }

    private Map<UUID, String> motifNames(List<PlageOuverture> found) {
        List<UUID> ids = found.stream()
                .flatMap(plage -> plage.motifIds().stream())
                .distinct()
                .toList();
        return motifs.findAll(ids).stream().collect(Collectors.toMap(Motif::motifId, Motif::name));
    }

    /** The days shown, both included, in the organisation's zone. */
    private record Days(LocalDate from, LocalDate to, ZoneId zone) {

        WallClock clock(ZoneId other) {
            return new WallClock(other, from, to);
        }

        long start() {
            return from.atStartOfDay(zone).toEpochSecond();
        }

        /** Excluded. */
        long end() {
            return to.plusDays(1).atStartOfDay(zone).toEpochSecond();
        }

        /** What touches these days, of a wall clock of any zone: it is looked for a day further on either side. */
        Stream<Occurrence> around(Horaire horaire, ZoneId other) {
            return horaire.occurrences(from.minusDays(1), to.plusDays(1), clock(other)).stream()
                    .filter(occurrence -> occurrence.overlaps(start(), end()));
        }

        OffsetDateTime at(long epochSecond) {
            return Instant.ofEpochSecond(epochSecond).atZone(zone).toOffsetDateTime();
        }
    }
}
