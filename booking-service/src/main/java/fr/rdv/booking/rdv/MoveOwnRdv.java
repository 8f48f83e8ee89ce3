package fr.rdv.booking.rdv;

import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.occupation.AgentOccupations.Move;
import fr.rdv.booking.occupation.Period;
import fr.rdv.booking.occupation.ShortTransaction;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.BookedTime;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvPlace;
import fr.rdv.booking.rdv.domain.UsagerRights;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** An usager moves their RDV, more than two days ahead (FEATURES 2.9, S46): the old time is kept until the new one is theirs. */
@Component
public class MoveOwnRdv {
    private final ShortTransaction transaction;
    private final Rdvs rdvs;
    private final Motifs motifs;
    private final RdvCreneaux creneaux;
    private final AgentOccupations occupations;
    private final RdvEvents events;
    private final Clock clock;

    MoveOwnRdv(
            ShortTransaction transaction,
            Rdvs rdvs,
            Motifs motifs,
            RdvCreneaux creneaux,
            AgentOccupations occupations,
            RdvEvents events,
            Clock clock) {
        this.transaction = transaction;
        this.rdvs = rdvs;
        this.motifs = motifs;
        this.creneaux = creneaux;
        this.occupations = occupations;
        this.events = events;
        this.clock = clock;
    }

    /** Moves to a start that is offered, with the agent it has if they are free, else with another. */
    public void handle(UUID rdvId, UUID usagerId, Instant start) {
        Rdv rdv = rdvs.find(rdvId).orElseThrow(Problem::notFound);
        requireMovable(rdv);
        if (rdv.time().start().equals(start)) {
            return;
        }
        boolean moved = creneaux.agentsAt(rdv, start).stream()
                .anyMatch(agentId -> transaction.run(status -> {
                    boolean done = move(rdvId, usagerId, start, agentId);
                    if (!done) {
                        status.setRollbackOnly();
                    }
                    return done;
                }));
        if (!moved) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "creneau-taken",
                    "Ce créneau vient d’être pris",
                    Map.of("creneaux", creneaux.alternatives(rdv, start)));
        }
    }

    /** Refuses what may not be moved online, or not any more. */
    public void requireMovable(Rdv rdv) {
        Motif motif = motifs.find(rdv.motifId()).orElseThrow(Problem::notFound);
        UsagerRights rights = UsagerRights.of(rdv, motif);
        if (rights.movableUntil() == null || rdv.isCollectif() || rdv.agentIds().size() != 1) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "deplacement-impossible",
                    "Ce rendez-vous ne se déplace pas en ligne : appelez le service");
        }
        if (!rights.mayMove(clock.instant())) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "deplacement-trop-tardif",
                    "Ce rendez-vous a lieu dans moins de deux jours : il ne peut plus être déplacé en ligne");
        }
    }

    private boolean move(UUID rdvId, UUID usagerId, Instant start, UUID agentId) {
        Rdv rdv = rdvs.lock(rdvId).orElseThrow(Problem::notFound);
        requireMovable(rdv);
        RdvPlace before = rdv.place();
        BookedTime time = before.time().movedTo(start);
        TreeMap<UUID, UUID> agents =
                new TreeMap<>(Map.of(agentId, rdv.agentIds().getFirst()));
        Period period = new Period(time.start(), time.busyUntil());
        if (occupations.move(rdvId, agents, period, false) != Move.CLEAN) {
            return false;
        }
        if (rdv.move(new RdvPlace(time, before.lieuId(), Set.of(agentId), false))) {
            events.moved(rdv, before, Actor.usager(usagerId), clock.instant());
        }
        return true;
    }
}
