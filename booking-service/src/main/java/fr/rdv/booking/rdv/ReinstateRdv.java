package fr.rdv.booking.rdv;

import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.occupation.Period;
import fr.rdv.booking.occupation.ShortTransaction;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.BookedTime;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvStatus;
import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a cancellation back, if nobody took the time meanwhile: the same insert as a booking decides. */
@Component
public class ReinstateRdv {
    private final ShortTransaction transaction;
    private final Rdvs rdvs;
    private final AgentOccupations occupations;
    private final RdvEvents events;
    private final RdvProblems problems;
    private final Clock clock;

    ReinstateRdv(
            ShortTransaction transaction,
            Rdvs rdvs,
            AgentOccupations occupations,
            RdvEvents events,
            RdvProblems problems,
            Clock clock) {
        this.transaction = transaction;
        this.rdvs = rdvs;
        this.occupations = occupations;
        this.events = events;
        this.problems = problems;
        this.clock = clock;
    }

    /** An agent reinstates, whenever; a RDV that is not cancelled stays as it is. */
    void byAgent(UUID rdvId, UUID agentId) {
        reinstate(rdvId, Actor.agent(agentId));
    }

    private void reinstate(UUID rdvId, Actor actor) {
        transaction.run(status -> {
            Rdv rdv = rdvs.lock(rdvId).orElseThrow(Problem::notFound);
            RdvStatus before = rdv.status();
            if (before.isCancelled()) {
                takeTimeAgain(rdv);
                rdv.reinstate();
                events.reinstated(rdv, before, actor, clock.instant());
            }
            return rdv;
        });
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
