package fr.rdv.agenda.creneau.domain;

import fr.rdv.agenda.creneau.domain.Agenda.AgentTime;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The créneaux of an agenda at a given instant.
 *
 * <p>In each occurrence of a plage, out of the jours fériés, the agent's busy times leave free intervals. Each free interval
 * has its own grid, from its beginning or, once begun, from the next five-minute step counted from it (EDGE A21 to A24);
 * what is left at its end is lost.
 *
 * <p>A motif's pause is occupied time after the RDV, not part of it: the grid leaves it between two créneaux, so that booking
 * one never takes its neighbour away; no RDV or hold may begin within it; but it may run past the end of the plage or into
 * an absence.
 */
public final class Creneaux {
    private static final long STEP = 300;
    private static final int WINDOW_DAYS = 7;

    private final Agenda agenda;
    private final Instant now;

    /** The créneaux of an agenda at an instant. */
    public Creneaux(Agenda agenda, Instant now) {
        this.agenda = agenda;
        this.now = now;
    }

    /** What an usager may book, by start then agent; two agents may offer the same start. */
    public List<Creneau> forUsager(CreneauSearch search) {
        OfferedMotif motif = search.motif();
        Collection<UUID> referents = search.agents();
        if (!motif.online() || motif.followUp() && (referents == null || referents.isEmpty())) {
            return List.of();
        }
        Window window =
                new Window(motif.delai().earliest(now), motif.delai().latest(now), motif.followUp() ? referents : null);
        return find(search, window);
    }

    /** What an agent may book: no delay, offline motifs too, one créneau per start and agent, never in the past. */
    public List<Creneau> forAgent(CreneauSearch search) {
        Collection<UUID> agents = search.agents() == null || search.agents().isEmpty() ? null : search.agents();
        List<Creneau> found = find(search, new Window(Long.MIN_VALUE, Long.MAX_VALUE, agents));
        List<Creneau> kept = new ArrayList<>(found.size());
        for (Creneau creneau : found) {
            if (kept.isEmpty() || !isSameTime(kept.getLast(), creneau)) {
                kept.add(creneau);
            }
        }
        return kept;
    }

    /** The first créneau an usager may book, or null. */
    public @Nullable Creneau nextForUsager(CreneauSearch search) {
        return next(search, this::forUsager);
    }

    /** The first créneau an agent may book, or null. */
    public @Nullable Creneau nextForAgent(CreneauSearch search) {
        return next(search, this::forAgent);
    }

    private static boolean isSameTime(Creneau left, Creneau right) {
        return left.start() == right.start() && left.agentId().equals(right.agentId());
    }

    private @Nullable Creneau next(CreneauSearch search, Function<CreneauSearch, List<Creneau>> finder) {
        LocalDate last = earlier(search.to(), agenda.to());
        for (LocalDate day = later(search.from(), agenda.from()); !day.isAfter(last); day = day.plusDays(WINDOW_DAYS)) {
            List<Creneau> found = finder.apply(search.over(day, earlier(last, day.plusDays(WINDOW_DAYS - 1L))));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return null;
    }

    private List<Creneau> find(CreneauSearch search, Window window) {
        ZoneId zone = agenda.clock().zone();
        LocalDate first = later(later(search.from(), agenda.from()), LocalDate.ofInstant(now, zone));
        LocalDate last = earlier(search.to(), agenda.to());
        Grid grid = new Grid(search.motif(), window, DelaiDeReservation.ceilSecond(now));
        for (OfferedPlage plage : agenda.plages()) {
            if (plage.serves(search.motif().id(), search.lieuId(), window.agents())) {
                addAll(plage, first.toEpochDay(), last.toEpochDay(), grid);
            }
        }
        return grid.sorted();
    }

    private void addAll(OfferedPlage plage, long first, long last, Grid grid) {
        AgentTime time = agenda.timeOf(plage.agentId());
        plage.horaire().forEachOccurrence(first, last, agenda.clock(), (day, start, end) -> {
            if (!agenda.isFerie(day)) {
                grid.addOccurrence(plage, time, start, end);
            }
        });
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    /** Bounds of the start, both included, and the agents asked for (null: any). */
    private record Window(
            long earliest, long latest, @Nullable Collection<UUID> agents) {}

    /** Collects créneaux, free interval by free interval. */
    private static final class Grid {
        private final OfferedMotif motif;
        private final Window window;
        private final long now;
        private final List<Creneau> found = new ArrayList<>();

        private Grid(OfferedMotif motif, Window window, long now) {
            this.motif = motif;
            this.window = window;
            this.now = now;
        }

        void addOccurrence(OfferedPlage plage, AgentTime time, long start, long end) {
            if (end <= now || start > window.latest()) {
                return;
            }
            BusyTimes busy = time.busy();
            long begin = start;
            for (int i = busy.firstEndingAfter(start); i < busy.size() && busy.start(i) < end; i++) {
                addFree(plage, time.taken(), begin, busy.start(i));
                begin = busy.end(i);
            }
            addFree(plage, time.taken(), begin, end);
        }

        private void addFree(OfferedPlage plage, BusyTimes taken, long begin, long end) {
            long start = begin < now ? begin + Math.ceilDiv(now - begin, STEP) * STEP : begin;
            for (; start + motif.duration() <= end; start += motif.duration() + motif.pause()) {
                if (start >= window.earliest() && start <= window.latest() && leavesItsPause(taken, start)) {
                    found.add(new Creneau(start, start + motif.duration(), plage.agentId(), plage.lieuId()));
                }
            }
        }

        private boolean leavesItsPause(BusyTimes taken, long start) {
            long end = start + motif.duration();
            return motif.pause() == 0 || !taken.overlaps(end, end + motif.pause());
        }

        List<Creneau> sorted() {
            found.sort(Creneau.BY_START);
            List<Creneau> distinct = new ArrayList<>(found.size());
            for (Creneau creneau : found) {
                if (distinct.isEmpty() || !distinct.getLast().equals(creneau)) {
                    distinct.add(creneau);
                }
            }
            return distinct;
        }
    }
}
