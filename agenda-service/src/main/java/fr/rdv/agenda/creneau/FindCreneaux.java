package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.Agendas.Range;
import fr.rdv.agenda.creneau.domain.Creneau;
import fr.rdv.agenda.creneau.domain.Creneaux;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Créneaux for usagers. What lies far ahead is read in a second round only, when the first finds too little. */
@Component
class FindCreneaux {
    private static final int SOON_DAYS = 28;
    private static final int NEAR_DAYS = 7;

    private final Agendas agendas;
    private final Clock clock;

    FindCreneaux(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    /** One créneau per start, in order, over some days, both included. */
    List<Creneau> between(Wish wish, LocalDate from, LocalDate to) {
        return oncePerStart(everyAgent(wish, from, to));
    }

    /** The créneaux of each free agent. */
    List<Creneau> everyAgent(Wish wish, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        LocalDate first = latest(from, wish.dayOf(now));
        LocalDate last = earliest(to, wish.lastDay(now));
        if (first.isAfter(last)) {
            return List.of();
        }
        Range range = new Range(first, last, wish.zone(), wish.motif().feries());
        return new Creneaux(agendas.load(wish.motifIds(), wish.lieuIds(), range), now)
                .forUsager(wish.search(first, last));
    }

    /** The first créneau from a day on, within the booking delays. */
    @Nullable
    Creneau next(Wish wish, LocalDate from) {
        Instant now = clock.instant();
        LocalDate first = latest(from, wish.dayOf(now));
        LocalDate last = wish.lastDay(now);
        if (first.isAfter(last)) {
            return null;
        }
        Range range = new Range(first, last, wish.zone(), wish.motif().feries());
        List<OfferedPlage> plages = agendas.plages(wish.motifIds(), wish.lieuIds(), range);
        for (Range part : parts(range)) {
            Creneau next = new Creneaux(agendas.withOccupations(plages, part), now)
                    .nextForUsager(wish.search(part.from(), part.to()));
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    /** Each lieu that has a live plage for the motif, with its first start (epoch second) or null. */
    Map<UUID, @Nullable Long> nextByLieu(Wish wish) {
        Instant now = clock.instant();
        Range range = new Range(
                wish.dayOf(now), wish.lastDay(now), wish.zone(), wish.motif().feries());
        List<OfferedPlage> plages = agendas.plages(wish.motifIds(), null, range).stream()
                .filter(plage -> plage.serves(wish.motif().motifId(), null, null))
                .toList();
        Map<UUID, @Nullable Long> starts = new TreeMap<>();
        plages.stream().map(OfferedPlage::lieuId).filter(Objects::nonNull).forEach(lieuId -> starts.put(lieuId, null));
        for (Range part : parts(range)) {
            List<OfferedPlage> open = plages.stream()
                    .filter(plage -> plage.lieuId() != null && starts.get(plage.lieuId()) == null)
                    .toList();
            if (!open.isEmpty()) {
                Creneaux creneaux = new Creneaux(agendas.withOccupations(open, part), now);
                starts.replaceAll((lieuId, start) -> start == null ? firstIn(creneaux, wish, lieuId, part) : start);
            }
        }
        return starts;
    }

    /** The starts nearest to one that is gone, on either side, in order of time. */
    List<Creneau> nearest(Wish wish, Instant wanted, int limit) {
        Instant now = clock.instant();
        LocalDate day = latest(wish.dayOf(now), earliest(wish.dayOf(wanted), wish.lastDay(now)));
        List<Creneau> found = nearest(
                between(wish, day.minusDays(NEAR_DAYS), day.plusDays(NEAR_DAYS)), wanted.getEpochSecond(), limit);
        boolean certain = found.size() == limit
                && found.stream()
                        .allMatch(creneau -> distance(creneau, wanted.getEpochSecond()) <= NEAR_DAYS * 86_400L);
        return certain
                ? found
                : nearest(between(wish, wish.dayOf(now), wish.lastDay(now)), wanted.getEpochSecond(), limit);
    }

    private static List<Creneau> nearest(List<Creneau> creneaux, long wanted, int limit) {
        return creneaux.stream()
                .filter(creneau -> creneau.start() != wanted)
                .sorted(Comparator.comparingLong(creneau -> distance(creneau, wanted)))
                .limit(limit)
                .sorted(Comparator.comparingLong(Creneau::start))
                .toList();
    }

    private static long distance(Creneau creneau, long wanted) {
        return Math.abs(creneau.start() - wanted);
    }

    private static @Nullable Long firstIn(Creneaux creneaux, Wish wish, UUID lieuId, Range part) {
        Wish there = new Wish(wish.motif(), lieuId, wish.persons());
        Creneau first = creneaux.nextForUsager(there.search(part.from(), part.to()));
        return first == null ? null : first.start();
    }

    private static List<Range> parts(Range range) {
        LocalDate soon = range.from().plusDays(SOON_DAYS - 1L);
        return soon.isBefore(range.to())
                ? List.of(range.over(range.from(), soon), range.over(soon.plusDays(1), range.to()))
                : List.of(range);
    }

    private static List<Creneau> oncePerStart(List<Creneau> creneaux) {
        return new ArrayList<>(creneaux.stream()
                .collect(Collectors.toMap(Creneau::start, creneau -> creneau, (first, second) -> first, TreeMap::new))
                .values());
    }

    private static LocalDate latest(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    private static LocalDate earliest(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }
}
