package fr.rdv.booking.rdv;

import fr.rdv.booking.agent.Agents;
import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.occupation.AgentOccupations.Move;
import fr.rdv.booking.occupation.Overlaps;
import fr.rdv.booking.occupation.Period;
import fr.rdv.booking.occupation.ShortTransaction;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvPlace;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** An agent moves a RDV: knowingly over something else once told of it, never so by a race. */
@Component
class MoveRdv {
    private static final int ATTEMPTS = 2;

    private final ShortTransaction transaction;
    private final Rdvs rdvs;
    private final RdvPlaces places;
    private final AgentOccupations occupations;
    private final Overlaps overlaps;
    private final Agents agents;
    private final RdvEvents events;
    private final RdvProblems problems;
    private final Clock clock;

    MoveRdv(
            ShortTransaction transaction,
            Rdvs rdvs,
            RdvPlaces places,
            AgentOccupations occupations,
            Overlaps overlaps,
            Agents agents,
            RdvEvents events,
            RdvProblems problems,
            Clock clock) {
        this.transaction = transaction;
        this.rdvs = rdvs;
        this.places = places;
        this.occupations = occupations;
        this.overlaps = overlaps;
        this.agents = agents;
        this.events = events;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * A move.
     *
     * @param agentIds as many as before; null to keep them
     * @param lieuId null to keep it
     * @param confirmed whether the agent was told of what is in the way
     */
    record Command(
            UUID rdvId,
            UUID actorId,
            IfMatch seen,
            Instant start,
            @Nullable Set<UUID> agentIds,
            @Nullable UUID lieuId,
            boolean confirmed) {}

    /** Moves; when somebody takes the time at the very same moment, looks again, and so tells of it. */
    void handle(Command command) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (tried(command)) {
                return;
            }
        }
        throw problems.of(BookingRefusal.CRENEAU_TAKEN);
    }

    private boolean tried(Command command) {
        return transaction.run(status -> {
            boolean done = move(command);
            if (!done) {
                status.setRollbackOnly();
            }
            return done;
        });
    }

    private boolean move(Command command) {
        Rdv rdv = rdvs.lock(command.rdvId()).orElseThrow(Problem::notFound);
        command.seen().require(rdv.version());
        if (rdv.status().isCancelled()) {
            throw new Problem(HttpStatus.CONFLICT, "rdv-annule", "Ce rendez-vous est annulé");
        }
        RdvPlace before = rdv.place();
        RdvPlace wanted = wanted(command, before);
        if (wanted.equals(before)) {
            return true;
        }
        check(rdv, before, wanted);
        if (!command.confirmed()) {
            warn(rdv, wanted);
        }
        Move outcome = occupations.move(rdv.id(), newAgents(before, wanted), period(wanted), command.confirmed());
        if (outcome == Move.REFUSED) {
            return false;
        }
        rdv.move(new RdvPlace(wanted.time(), wanted.lieuId(), wanted.agentIds(), outcome == Move.OVERBOOKED));
        events.moved(rdv, before, Actor.agent(command.actorId()), clock.instant());
        return true;
    }

    private static RdvPlace wanted(Command command, RdvPlace before) {
        Set<UUID> agentIds = command.agentIds();
        UUID lieuId = command.lieuId();
        return new RdvPlace(
                before.time().movedTo(command.start()),
                lieuId == null ? before.lieuId() : lieuId,
                agentIds == null ? before.agentIds() : Set.copyOf(agentIds),
                before.overbooked());
    }

    private void check(Rdv rdv, RdvPlace before, RdvPlace wanted) {
        if (wanted.agentIds().size() != before.agentIds().size()) {
            throw Problem.fields(Map.of("agentIds", "Choisissez autant d’agents qu’avant"));
        }
        places.checkAgents(rdv.organisationId(), added(wanted, before), "agentIds");
        if (!Objects.equals(wanted.lieuId(), before.lieuId())) {
            places.checkLieu(rdv.organisationId(), wanted.lieuId());
        }
    }

    private void warn(Rdv rdv, RdvPlace wanted) {
        List<Avertissement> avertissements = new ArrayList<>();
        if (wanted.time().start().isBefore(clock.instant())) {
            avertissements.add(Avertissement.DATE_PASSEE);
        }
        overlaps.of(rdv.id(), wanted.agentIds(), period(wanted)).stream()
                .map(overlap -> Avertissement.of(overlap, agents))
                .distinct()
                .forEach(avertissements::add);
        if (!avertissements.isEmpty()) {
            throw Avertissement.problem(avertissements);
        }
    }

    /** Whose time becomes whose. */
    private static SortedMap<UUID, UUID> newAgents(RdvPlace before, RdvPlace wanted) {
        SortedMap<UUID, UUID> moves = new TreeMap<>();
        wanted.agentIds().stream().filter(before.agentIds()::contains).forEach(kept -> moves.put(kept, kept));
        Deque<UUID> freed = new ArrayDeque<>(added(before, wanted));
        added(wanted, before).forEach(agentId -> moves.put(agentId, freed.pop()));
        return moves;
    }

    /** Agents of one place who are not of the other. */
    private static Set<UUID> added(RdvPlace place, RdvPlace other) {
        Set<UUID> added = new HashSet<>(place.agentIds());
        added.removeAll(other.agentIds());
        return added;
    }

    private static Period period(RdvPlace place) {
        return new Period(place.time().start(), place.time().busyUntil());
    }
}
