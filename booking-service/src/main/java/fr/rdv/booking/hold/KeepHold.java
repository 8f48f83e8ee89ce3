package fr.rdv.booking.hold;

import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a browser may do with its hold: see it, make it last once more, give it back. */
@Component
class KeepHold {
    private final CreneauHolds holds;
    private final HoldCreneau holdCreneau;
    private final AgentOccupations occupations;
    private final HoldEvents events;
    private final HoldProperties properties;
    private final Clock clock;

    KeepHold(
            CreneauHolds holds,
            HoldCreneau holdCreneau,
            AgentOccupations occupations,
            HoldEvents events,
            HoldProperties properties,
            Clock clock) {
        this.holds = holds;
        this.holdCreneau = holdCreneau;
        this.occupations = occupations;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    CreneauHold find(UUID id, byte[] navigateur) {
        CreneauHold hold = holds.find(id, navigateur).orElseThrow(Problem::notFound);
        if (!hold.isLive(clock.instant())) {
            throw expired();
        }
        return hold;
    }

    @Transactional
    CreneauHold renew(UUID id, byte[] navigateur) {
        CreneauHold hold = holds.lock(id, navigateur).orElseThrow(Problem::notFound);
        if (hold.renewed()) {
            throw new Problem(
                    HttpStatus.CONFLICT, "hold-not-renewable", "Ce créneau a déjà été gardé une fois de plus");
        }
        Optional<Instant> end = occupations.prolong(id, properties.length());
        CreneauHold renewed = hold.renewedUntil(end.orElseThrow(KeepHold::expired));
        holds.renew(renewed);
        events.held(renewed);
        return renewed;
    }

    @Transactional
    void release(UUID id, byte[] navigateur) {
        holds.lock(id, navigateur).ifPresent(holdCreneau::release);
    }

    private static Problem expired() {
        return new Problem(HttpStatus.GONE, "hold-expired", "Ce créneau n’est plus gardé pour vous");
    }
}
