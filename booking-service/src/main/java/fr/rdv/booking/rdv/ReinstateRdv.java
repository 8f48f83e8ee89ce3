package fr.rdv.booking.rdv;

import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.occupation.Period;
import fr.rdv.booking.occupation.ShortTransaction;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.BookedTime;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvStatus;
import fr.rdv.booking.rdv.domain.UsagerRights;
import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes a cancellation back, if nobody took the time meanwhile: the same insert as a booking decides. */
@Component
public class ReinstateRdv {
    private final ShortTransaction transaction;
    private final Rdvs rdvs;
    private final Motifs motifs;
    private final AgentOccupations occupations;
    private final RdvEvents events;
    private final RdvProblems problems;
    private final Clock clock;

    ReinstateRdv(
            ShortTransaction transaction,
            Rdvs rdvs,
            Motifs motifs,
            AgentOccupations occupations,
            RdvEvents events,
            RdvProblems problems,
            Clock clock) {
        this.transaction = transaction;
        this.rdvs = rdvs;
        this.motifs = motifs;
        this.occupations = occupations;
        this.events = events;
        this.problems = problems;
        this.clock = clock;
    }

    /** An agent reinstates, whenever; a RDV that is not cancelled stays as it is. */
    void byAgent(UUID rdvId, UUID agentId) {
        transaction.run(status -> reinstate(locked(rdvId), Actor.agent(agentId)));
    }

    /** The usager changes their mind within ten minutes; in a RDV collectif, they take a seat again instead. */
    public void byUsager(UUID rdvId, UUID usagerId) {
        transaction.run(status -> {
            Rdv rdv = locked(rdvId);
            Motif motif = motifs.find(rdv.motifId()).orElseThrow(Problem::notFound);
            boolean late =
                    rdv.status().isCancelled() && !UsagerRights.of(rdv, motif).mayUndo(clock.instant());
            if (late || rdv.isCollectif()) {
                throw new Problem(
                        HttpStatus.CONFLICT,
                        "delai-depasse",
                        "Cette annulation ne peut plus être reprise : prenez un nouveau rendez-vous");
            }
            return reinstate(rdv, Actor.usager(usagerId));
        });
    }

    private Rdv locked(UUID rdvId) {
        return rdvs.lock(rdvId).orElseThrow(Problem::notFound);
    }

    private Rdv reinstate(Rdv rdv, Actor actor) {
        RdvStatus before = rdv.status();
        if (before.isCancelled()) {
            takeTimeAgain(rdv);
            rdv.reinstate();
            events.reinstated(rdv, before, actor, clock.instant());
        }
        return rdv;
    }

    private void takeTimeAgain(Rdv rdv) {
        BookedTime time = rdv.time();
        Period period = new Period(time.start(), time.busyUntil());
        for (UUID agentId : rdv.agentIds()) {
            if (!occupations.take(Ids.next(), agentId, period, rdv.id())) {
                throw problems.of(BookingRefusal.CRENEAU_TAKEN);
            }
        }
    }
}
