package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.Agendas.Range;
import fr.rdv.agenda.creneau.domain.CreneauSearch;
import fr.rdv.agenda.creneau.domain.DelaiDeReservation;
import fr.rdv.agenda.creneau.domain.OfferedMotif;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.defaults.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to book.
 *
 * @param lieuId null for any lieu and for none
 * @param persons how many come together: sets the duration, not the pause
 * @param agents null for any
 * @param moved the RDV that is to be moved there, null for a new one
 */
record Wish(
        Motif motif,
        @Nullable UUID lieuId,
        int persons,
        @Nullable Set<UUID> agents,
        Booker booker,
        @Nullable MovedRdv moved) {
    private static final long SECONDS = 60;
    private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    static Wish ofUsager(Motif motif, @Nullable UUID lieuId, int persons) {
        return new Wish(motif, lieuId, persons, null, Booker.USAGER, null);
    }

    static Wish ofAgent(Motif motif, @Nullable UUID lieuId, Set<UUID> agents) {
        return new Wish(motif, lieuId, 1, agents.isEmpty() ? null : agents, Booker.AGENT, null);
    }

    static Wish toMove(Motif motif, @Nullable UUID lieuId, MovedRdv moved, Booker booker) {
        return new Wish(motif, lieuId, 1, null, booker, moved);
    }

    Wish in(UUID otherLieu) {
        return new Wish(motif, otherLieu, persons, agents, booker, moved);
    }

    ZoneId zone() {
        return motif.zone();
    }

    Set<UUID> motifIds() {
        return Set.of(motif.motifId());
    }

    @Nullable
    Set<UUID> lieuIds() {
        return lieuId == null ? null : Set.of(lieuId);
    }

    Duration duration() {
        return moved == null ? Duration.ofMinutes(motif.minutesFor(persons)) : moved.duration();
    }

    Duration pause() {
        return moved == null ? Duration.ofMinutes(motif.pauseMin()) : moved.pause();
    }

    /** Whether the RDV to move is at a start already, an epoch second: that is no other place for it. */
    boolean standsAt(long start) {
        return moved != null && moved.startsAt().getEpochSecond() == start;
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** First day of a search: the one given, else today. */
    LocalDate firstDay(@Nullable LocalDate given, Instant now) {
        if (given != null && (given.isBefore(EARLIEST) || given.isAfter(LATEST))) {
            throw Problem.fields(Map.of("from", "Choisissez une date proche"));
        }
        return given == null ? dayOf(now) : given;
    }

    /** Last day on which it may be booked, of a search that begins now. */
    LocalDate lastDay(Instant now) {
        return booker.lastDay(motif, dayOf(now), now);
    }

    /** The days of a range on which it may be booked; empty when none. */
    Range range(LocalDate from, LocalDate to, Instant now) {
        LocalDate first = from.isBefore(dayOf(now)) ? dayOf(now) : from;
        LocalDate last = booker.lastDay(motif, first, now);
        return new Range(first, to.isBefore(last) ? to : last, zone(), motif.feries());
    }

    CreneauSearch search(Range range) {
        OfferedMotif offered = new OfferedMotif(
                motif.motifId(),
                duration().toSeconds(),
                pause().toSeconds(),
                new DelaiDeReservation(motif.minDelayMin() * SECONDS, motif.maxDelayMin() * SECONDS),
                motif.online() && !motif.collectif(),
                motif.followUp());
        return new CreneauSearch(offered, lieuId, agents, range.from(), range.to());
    }
}
