package fr.rdv.agenda.agenda;

import fr.rdv.agenda.agenda.AgendaController.AgendaAnswer;
import fr.rdv.agenda.agenda.AgendaController.PlageOccurrence;
import fr.rdv.agenda.lieu.Lieu;
import fr.rdv.agenda.lieu.Lieux;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.agenda.organisation.Organisation;
import fr.rdv.agenda.organisation.Organisations;
import fr.rdv.agenda.plageouverture.PlagesOuverture;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.agenda.recurrence.WallClock;
import fr.rdv.defaults.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays out an agent's plages over some days, in five queries whatever their number. */
@Component
class ReadAgenda {
    private final PlagesOuverture plages;
    private final Organisations organisations;
    private final Lieux lieux;
    private final Motifs motifs;

    ReadAgenda(PlagesOuverture plages, Organisations organisations, Lieux lieux, Motifs motifs) {
        this.plages = plages;
        this.organisations = organisations;
        this.lieux = lieux;
        this.motifs = motifs;
    }

    AgendaAnswer of(UUID organisationId, UUID agentId, LocalDate from, LocalDate to) {
        Organisation organisation = organisations.find(organisationId).orElseThrow(Problem::notFound);
        ZoneId zone = organisation.zone();
        List<PlageOuverture> found = plages.of(organisationId, agentId, from, to);
        Map<UUID, String> lieuNames = lieuNames(found);
        Map<UUID, String> motifNames = motifNames(found);
        WallClock clock = new WallClock(zone, from, to);
        List<PlageOccurrence> occurrences = new ArrayList<>();
        for (PlageOuverture plage : found) {
            String lieuName = plage.lieuId() == null ? null : lieuNames.get(plage.lieuId());
            List<String> names = plage.motifIds().stream()
                    .map(motifNames::get)
                    .filter(Objects::nonNull)
                    .toList();
            LongConsumer add = day -> occurrences.add(new PlageOccurrence(
                    plage.id(), plage.title(), start(plage, day, clock), end(plage, day, clock), lieuName, names));
            plage.horaire().forEachDay(from.toEpochDay(), to.toEpochDay(), add);
        }
        occurrences.sort(Comparator.comparing(PlageOccurrence::start));
        return new AgendaAnswer(zone.getId(), occurrences, organisation.feries().between(from, to), List.of());
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

    private static OffsetDateTime start(PlageOuverture plage, long day, WallClock clock) {
        return at(plage.horaire().startOn(day, clock), clock);
    }

    private static OffsetDateTime end(PlageOuverture plage, long day, WallClock clock) {
        return at(plage.horaire().endOn(day, clock), clock);
    }

    private static OffsetDateTime at(long epochSecond, WallClock clock) {
        return Instant.ofEpochSecond(epochSecond).atZone(clock.zone()).toOffsetDateTime();
    }
}
