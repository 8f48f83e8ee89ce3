package fr.rdv.booking.hold;

import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.occupation.AgentOccupations;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The holds that may still become RDVs. */
@Component
public class LiveHolds {
    private final CreneauHolds holds;
    private final AgentOccupations occupations;
    private final Clock clock;

    LiveHolds(CreneauHolds holds, AgentOccupations occupations, Clock clock) {
        this.holds = holds;
        this.occupations = occupations;
        this.clock = clock;
    }

    /** A hold of this browser; empty when expired, ended, or another's. */
    public Optional<CreneauHold> find(UUID id, byte[] navigateur) {
        return holds.find(id, navigateur).filter(hold -> hold.isLive(clock.instant()));
    }

    /** The browser's hold on a créneau, so that somebody who holds it may book it without naming the hold. */
    public Optional<CreneauHold> on(Creneau creneau, byte[] navigateur) {
        return holds.of(navigateur)
                .filter(hold -> hold.isLive(clock.instant()) && hold.creneau().equals(creneau));
    }

    /** Turns a hold into a RDV's time; false when it has expired meanwhile. The RDV's own event replaces the hold's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean confirm(CreneauHold hold, byte[] navigateur, UUID rdvId) {
        Optional<CreneauHold> locked = holds.lock(hold.id(), navigateur);
        if (locked.isEmpty() || !occupations.confirm(hold.id(), rdvId)) {
            return false;
        }
        holds.end(locked.get().endedAt(clock.instant()));
        return true;
    }
}
