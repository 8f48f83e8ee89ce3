package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.Agendas.Range;
import fr.rdv.agenda.creneau.domain.Creneau;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Créneaux of several motifs in several lieux over months: three queries for all of them, in each place. */
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
        List<LieuCreneau> found = new ArrayList<>();
        byPlace.forEach((place, there) -> found.addAll(ofPlace(place, there, new HashSet<>(lieuIds), period)));
        found.sort(Comparator.comparing((LieuCreneau creneau) -> creneau.start().toInstant())
                .thenComparing(LieuCreneau::lieuId));
        return found;
    }

    private List<LieuCreneau> ofPlace(Place place, List<Motif> there, Set<UUID> lieuIds, Period period) {
        Instant now = clock.instant();
        Range range = bookable(place, period, there, now);
        if (range.to().isBefore(range.from())) {
            return List.of();
        }
        Set<UUID> motifIds = there.stream().map(Motif::motifId).collect(Collectors.toSet());
        Creneaux creneaux = new Creneaux(agendas.load(motifIds, lieuIds, range), now);
        List<LieuCreneau> found = new ArrayList<>();
        Set<Start> seen = new HashSet<>();
        for (Motif motif : there) {
            Wish wish = new Wish(motif, null, period.persons);
            for (Creneau creneau : creneaux.forUsager(wish.search(range.from(), range.to()))) {
                UUID lieuId = creneau.lieuId();
                if (lieuId != null && seen.add(new Start(lieuId, creneau.start()))) {
                    OffsetDateTime start = Instant.ofEpochSecond(creneau.start())
                            .atZone(place.zone)
                            .toOffsetDateTime();
                    found.add(new LieuCreneau(lieuId, motif.motifId(), start));
                }
            }
        }
        return found;
    }

    private static Range bookable(Place place, Period period, List<Motif> there, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, place.zone);
        LocalDate last = there.stream()
                .map(motif -> new Wish(motif, null, 1).lastDay(now))
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

    /** A start that usagers may book in a lieu, with the offset of the organisation's zone. */
    record LieuCreneau(UUID lieuId, UUID motifId, OffsetDateTime start) {}
}
