package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.Agendas.Range;
import fr.rdv.agenda.creneau.domain.Creneaux;
import fr.rdv.agenda.feries.domain.JoursFeries;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Créneaux of several motifs in several lieux over months: four queries for all of them, in each place. */
@Component
class FindCreneauxOfLieux {
    private final Motifs motifs;
    private final Agendas agendas;
    private final Clock clock;

    FindCreneauxOfLieux(Motifs motifs, Agendas agendas, Clock clock) {
        this.motifs = motifs;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** Days, both included, and how many persons come together. */
    record Period(LocalDate from, LocalDate to, int persons) {}

    /** What usagers may book, by start then lieu; of two motifs at the same start in a lieu, the one named first. */
    List<LieuCreneau> find(List<UUID> motifIds, Collection<UUID> lieuIds, Period period) {
        Map<Place, List<Motif>> byPlace = motifs.findAll(motifIds).stream()
                .sorted(Comparator.comparingInt(motif -> motifIds.indexOf(motif.motifId())))
                .collect(Collectors.groupingBy(motif -> new Place(motif.zone(), motif.feries())));
        List<Found> found = new ArrayList<>();
        byPlace.forEach((place, there) -> found.addAll(ofPlace(place, there, new HashSet<>(lieuIds), period)));
        found.sort(Comparator.comparingLong(Found::start).thenComparing(Found::lieuId));
        return found.stream().map(LieuCreneau::of).toList();
    }

    private Collection<Found> ofPlace(Place place, List<Motif> there, Set<UUID> lieuIds, Period period) {
        Instant now = clock.instant();
        Range range = bookable(place, period, there, now);
        if (range.isEmpty()) {
            return List.of();
        }
        Set<UUID> motifIds = there.stream().map(Motif::motifId).collect(Collectors.toSet());
        Creneaux creneaux = new Creneaux(agendas.load(motifIds, lieuIds, range, null), now);
        Map<Start, Found> found = new HashMap<>();
        for (Motif motif : there) {
            creneaux.startsForUsager(Wish.ofUsager(motif, null, period.persons).search(range))
                    .forEach((lieuId, starts) -> {
                        if (lieuId != null) {
                            starts.forEach(start ->
                                    found.putIfAbsent(new Start(lieuId, start), new Found(lieuId, motif, start)));
                        }
                    });
        }
        return found.values();
    }

    private static Range bookable(Place place, Period period, List<Motif> there, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, place.zone);
        LocalDate last = there.stream()
                .map(motif -> Wish.ofUsager(motif, null, 1).lastDay(now))
                .max(Comparator.naturalOrder())
                .orElse(today);
        return new Range(
                period.from.isBefore(today) ? today : period.from,
                period.to.isAfter(last) ? last : period.to,
                place.zone,
                place.feries);
    }

    private record Place(ZoneId zone, JoursFeries feries) {}

    private record Start(UUID lieuId, long epochSecond) {}

    private record Found(UUID lieuId, Motif motif, long start) {}

    /** A start that usagers may book in a lieu, with the offset of the organisation's zone. */
    record LieuCreneau(UUID lieuId, UUID motifId, OffsetDateTime start) {
        private static LieuCreneau of(Found found) {
            OffsetDateTime start = CreneauAnswer.at(found.start, found.motif.zone());
            return new LieuCreneau(found.lieuId, found.motif.motifId(), start);
        }
    }
}
