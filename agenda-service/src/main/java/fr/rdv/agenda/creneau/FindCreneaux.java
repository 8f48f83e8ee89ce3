package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.Agendas.Range;
import fr.rdv.agenda.creneau.domain.Creneau;
import fr.rdv.agenda.creneau.domain.Creneaux;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches for one motif. Starts are epoch seconds. */
@Component
class FindCreneaux {
    private static final int NEAR_DAYS = 7;

    private final Agendas agendas;
    private final Clock clock;

    FindCreneaux(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    /** The starts an usager may book over some days, both included: once each, in order. */
    List<Long> starts(Wish wish, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        Range range = wish.range(from, to, now);
        return range.isEmpty()
                ? List.of()
                : load(wish, range, now)
                        .startsForUsager(wish.search(range))
                        .all()
                        .boxed()
                        .toList();
    }

    /** The créneaux of each free agent over some days, both included. */
    List<Creneau> everyAgent(Wish wish, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        Range range = wish.range(from, to, now);
        return range.isEmpty() ? List.of() : wish.booker().find(load(wish, range, now), wish.search(range));
    }

    /** The first start from a day on; null when there is none. */
    @Nullable
    Long next(Wish wish, LocalDate from) {
        Instant now = clock.instant();
        Range range = wish.range(from, LocalDate.MAX, now);
        if (range.isEmpty()) {
            return null;
        }
        List<OfferedPlage> plages = agendas.plages(wish.motifIds(), wish.lieuIds(), range);
        for (Range part : range.parts()) {
            Creneaux creneaux = new Creneaux(agendas.withOccupations(plages, part, wish.moved()), now);
            Long next = wish.booker().next(creneaux, wish.search(part));
            if (next != null) {
                return next;
            }
        }
        return null;
    }

    /** Each lieu that has a live plage for the motif, with its first start from a day on, or null. */
    Map<UUID, @Nullable Long> nextByLieu(Wish wish, LocalDate from) {
        Instant now = clock.instant();
        Range range = wish.range(from, LocalDate.MAX, now);
        Map<UUID, @Nullable Long> starts = new TreeMap<>();
        if (range.isEmpty()) {
            return starts;
        }
        List<OfferedPlage> plages = agendas.plages(wish.motifIds(), null, range).stream()
                .filter(plage -> plage.serves(wish.motif().motifId(), null, wish.agents()))
                .toList();
        plages.stream().map(OfferedPlage::lieuId).filter(Objects::nonNull).forEach(lieuId -> starts.put(lieuId, null));
        for (Range part : range.parts()) {
            List<OfferedPlage> open = plages.stream()
                    .filter(plage -> plage.lieuId() != null && starts.get(plage.lieuId()) == null)
                    .toList();
            if (!open.isEmpty()) {
                Creneaux creneaux = new Creneaux(agendas.withOccupations(open, part, wish.moved()), now);
                starts.replaceAll((lieuId, start) -> start != null
                        ? start
                        : wish.booker().next(creneaux, wish.in(lieuId).search(part)));
            }
        }
        return starts;
    }

    /** The starts nearest to one that is gone, on either side, in order of time. */
    List<Long> nearest(Wish wish, Instant wanted, int limit) {
        Instant now = clock.instant();
        Range all = wish.range(wish.dayOf(now), LocalDate.MAX, now);
        LocalDate day = latest(all.from(), earliest(wish.dayOf(wanted), all.to()));
        long start = wanted.getEpochSecond();
        List<Long> found = nearest(starts(wish, day.minusDays(NEAR_DAYS), day.plusDays(NEAR_DAYS)), start, limit);
        boolean certain = found.size() == limit
                && found.stream().allMatch(other -> Math.abs(other - start) <= NEAR_DAYS * 86_400L);
        return certain ? found : nearest(starts(wish, all.from(), all.to()), start, limit);
    }

    /** The créneaux of agents nearest to a moment, one per start: of an agent preferred, if they have it; in order of time. */
    List<Creneau> nearestOfAgents(Wish wish, Instant wanted, Set<UUID> preferred, int limit) {
        LocalDate day = wish.dayOf(wanted);
        List<Creneau> near =
                oncePerStart(everyAgent(wish, day.minusDays(NEAR_DAYS), day.plusDays(NEAR_DAYS)), preferred);
        LocalDate today = wish.dayOf(clock.instant());
        List<Creneau> found =
                near.size() > limit ? near : oncePerStart(everyAgent(wish, today, today.plusMonths(6)), preferred);
        long start = wanted.getEpochSecond();
        return found.stream()
                .filter(creneau -> creneau.start() != start)
                .sorted(Comparator.comparingLong(creneau -> Math.abs(creneau.start() - start)))
                .limit(limit)
                .sorted(Comparator.comparingLong(Creneau::start))
                .toList();
    }

    private static List<Creneau> oncePerStart(List<Creneau> creneaux, Set<UUID> preferred) {
        Map<Long, Creneau> byStart = new TreeMap<>();
        for (Creneau creneau : creneaux) {
            byStart.merge(
                    creneau.start(), creneau, (first, other) -> preferred.contains(other.agentId()) ? other : first);
        }
        return List.copyOf(byStart.values());
    }

    private static List<Long> nearest(List<Long> starts, long wanted, int limit) {
        return starts.stream()
                .filter(start -> start != wanted)
                .sorted(Comparator.comparingLong(start -> Math.abs(start - wanted)))
                .limit(limit)
                .sorted()
                .toList();
    }

    private Creneaux load(Wish wish, Range range, Instant now) {
        return new Creneaux(agendas.load(wish.motifIds(), wish.lieuIds(), range, wish.moved()), now);
    }

    private static LocalDate latest(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    private static LocalDate earliest(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }
}
