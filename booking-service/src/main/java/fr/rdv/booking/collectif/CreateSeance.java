package fr.rdv.booking.collectif;

import fr.rdv.booking.agent.Agents;
import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.idempotence.RequestKeys;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.occupation.Overlaps;
import fr.rdv.booking.occupation.Period;
import fr.rdv.booking.occupation.ShortTransaction;
import fr.rdv.booking.rdv.Avertissement;
import fr.rdv.booking.rdv.RdvEvents;
import fr.rdv.booking.rdv.RdvPlaces;
import fr.rdv.booking.rdv.RdvProblems;
import fr.rdv.booking.rdv.Rdvs;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.BookedTime;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.rdv.domain.CreatedBy;
import fr.rdv.booking.rdv.domain.RdvBooking;
import fr.rdv.booking.rdv.domain.RdvCollectif;
import fr.rdv.defaults.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/** An agent sets a session: it takes the time of all its agents, over something else only if they were told of it. */
@Component
class CreateSeance {
    private static final int ATTEMPTS = 2;

    private final RequestKeys keys;
    private final RdvPlaces places;
    private final Overlaps overlaps;
    private final Agents agents;
    private final ShortTransaction transaction;
    private final AgentOccupations occupations;
    private final Rdvs rdvs;
    private final RdvEvents events;
    private final RdvProblems problems;
    private final Clock clock;

    CreateSeance(
            RequestKeys keys,
            RdvPlaces places,
            Overlaps overlaps,
            Agents agents,
            ShortTransaction transaction,
            AgentOccupations occupations,
            Rdvs rdvs,
            RdvEvents events,
            RdvProblems problems,
            Clock clock) {
        this.keys = keys;
        this.places = places;
        this.overlaps = overlaps;
        this.agents = agents;
        this.transaction = transaction;
        this.occupations = occupations;
        this.rdvs = rdvs;
        this.events = events;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * A session to be.
     *
     * @param confirmed whether the agent was told of what is in the way
     */
    record Command(
            RequestKey key,
            UUID actorId,
            Motif motif,
            UUID lieuId,
            Set<UUID> agentIds,
            BookedTime time,
            RdvCollectif.Description description,
            boolean confirmed) {}

    /** The id of the session; when somebody takes the time at the very same moment, looks again, and so tells of it. */
    UUID handle(Command command) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<UUID> made = keys.madeBy(command.key()).or(() -> tried(command));
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw problems.of(BookingRefusal.CRENEAU_TAKEN);
    }

    private Optional<UUID> tried(Command command) {
        places.checkAgents(command.motif().organisationId(), command.agentIds(), "agentIds");
        places.checkLieu(command.motif().organisationId(), command.lieuId());
        UUID rdvId = Ids.next();
        if (!command.confirmed()) {
            warn(rdvId, command);
        }
        return transaction.run(status -> create(rdvId, command, status));
    }

    private void warn(UUID rdvId, Command command) {
        List<Avertissement> avertissements = new ArrayList<>(SeanceTitle.avertissements(command.description()));
        if (command.time().start().isBefore(clock.instant())) {
            avertissements.add(Avertissement.DATE_PASSEE);
        }
        overlaps.of(rdvId, command.agentIds(), period(command)).stream()
                .map(overlap -> Avertissement.of(overlap, agents))
                .distinct()
                .forEach(avertissements::add);
        if (!avertissements.isEmpty()) {
            throw Avertissement.problem(avertissements);
        }
    }

    private Optional<UUID> create(UUID rdvId, Command command, TransactionStatus status) {
        boolean overbooked = false;
        boolean possible = keys.claim(command.key(), rdvId);
        for (UUID agentId : new TreeSet<>(command.agentIds())) {
            if (possible && !occupations.take(Ids.next(), agentId, period(command), rdvId)) {
                possible = command.confirmed();
                overbooked = true;
                overbook(agentId, command, rdvId);
            }
        }
        if (!possible) {
            status.setRollbackOnly();
            return Optional.empty();
        }
        Instant now = clock.instant();
        RdvCollectif rdv = RdvCollectif.open(booking(rdvId, command), command.description(), overbooked, now);
        rdvs.add(rdv);
        events.booked(rdv, Actor.agent(command.actorId()), now);
        return Optional.of(rdvId);
    }

    private void overbook(UUID agentId, Command command, UUID rdvId) {
        if (command.confirmed()) {
            occupations.overbook(Ids.next(), agentId, period(command), rdvId);
        }
    }

    private static RdvBooking booking(UUID rdvId, Command command) {
        return new RdvBooking(
                rdvId, command.motif(), command.lieuId(), command.agentIds(), command.time(), CreatedBy.AGENT, null, 0);
    }

    private static Period period(Command command) {
        return new Period(command.time().start(), command.time().busyUntil());
    }
}
