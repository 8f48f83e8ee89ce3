package fr.rdv.agenda.creneau.domain;

import fr.rdv.agenda.creneau.domain.Agenda.AgentTime;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
        return sorted(search, usagerWindow(search));
    }

    /** The starts an usager may book, whoever the agent, by lieu: as {@link #forUsager} without a créneau for each agent. */
    public StartsByLieu startsForUsager(CreneauSearch search) {
        StartsByLieu starts = new StartsByLieu();
        visit(search, usagerWindow(search), (plage, start) -> starts.add(plage.lieuId(), start));
        return starts;
    }

    /** What an agent may book: no delay, offline motifs too, one créneau per start and agent, never in the past. */
    public List<Creneau> forAgent(CreneauSearch search) {
        List<Creneau> found = sorted(search, agentWindow(search));
        List<Creneau> kept = new ArrayList<>(found.size());
        for (Creneau creneau : found) {
            if (kept.isEmpty() || !isSameTime(kept.getLast(), creneau)) {
                kept.add(creneau);
            }
        }
        return kept;
    }

    /** The first start an usager may book (epoch second), or null. */
    public @Nullable Long nextForUsager(CreneauSearch search) {
        return next(search, usagerWindow(search));
    }

    /** The first start an agent may book (epoch second), or null. */
    public @Nullable Long nextForAgent(CreneauSearch search) {
        return next(search, agentWindow(search));
    }

    private @Nullable Window usagerWindow(CreneauSearch search) {
        OfferedMotif motif = search.motif();
        Collection<UUID> referents = search.agents();
        if (!motif.online() || motif.followUp() && (referents == null || referents.isEmpty())) {
            return null;
        }
        return new Window(motif.delai().earliest(now), motif.delai().latest(now), motif.followUp() ? referents : null);
    }

    private static Window agentWindow(CreneauSearch search) {
        Collection<UUID> agents = search.agents() == null || search.agents().isEmpty() ? null : search.agents();
        return new Window(Long.MIN_VALUE, Long.MAX_VALUE, agents);
    }

    private static boolean isSameTime(Creneau left, Creneau right) {
        return left.start() == right.start() && left.agentId().equals(right.agentId());
    }

    private List<Creneau> sorted(CreneauSearch search, @Nullable Window window) {
        long duration = search.motif().duration();
        List<Creneau> found = new ArrayList<>();
        visit(
                search,
                window,
                (plage, start) -> found.add(new Creneau(start, start + duration, plage.agentId(), plage.lieuId())));
        found.sort(Creneau.BY_START);
        List<Creneau> distinct = new ArrayList<>(found.size());
        for (Creneau creneau : found) {
            if (distinct.isEmpty() || !distinct.getLast().equals(creneau)) {
                distinct.add(creneau);
            }
        }
        return distinct;
    }

    private @Nullable Long next(CreneauSearch search, @Nullable Window window) {
        LocalDate last = earlier(search.to(), agenda.to());
        for (LocalDate day = later(search.from(), agenda.from()); !day.isAfter(last); day = day.plusDays(WINDOW_DAYS)) {
            long[] first = {Long.MAX_VALUE};
            CreneauSearch week = search.over(day, earlier(last, day.plusDays(WINDOW_DAYS - 1L)));
            visit(week, window, (plage, start) -> first[0] = Math.min(first[0], start));
            if (first[0] != Long.MAX_VALUE) {
                return first[0];
            }
        }
        return null;
    }

    private void visit(CreneauSearch search, @Nullable Window window, Grid.Visitor found) {
        if (window == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(now, agenda.clock().zone());
        long first = later(later(search.from(), agenda.from()), today).toEpochDay();
        long last = earlier(search.to(), agenda.to()).toEpochDay();
        Grid grid = new Grid(search.motif(), window, DelaiDeReservation.ceilSecond(now), found);
        for (OfferedPlage plage : agenda.plages()) {
            if (plage.serves(search.motif().id(), search.lieuId(), window.agents())) {
                AgentTime time = agenda.timeOf(plage.agentId());
                plage.horaire().forEachOccurrence(first, last, agenda.clock(), (day, start, end) -> {
                    if (!agenda.isFerie(day)) {
                        grid.visit(plage, time, start, end);
                    }
                });
            }
        }
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }

    /** Bounds of the start, both included, and the agents asked for (null: any). */
    record Window(long earliest, long latest, @Nullable Collection<UUID> agents) {}
}
