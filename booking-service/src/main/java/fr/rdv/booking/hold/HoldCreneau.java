package fr.rdv.booking.hold;

import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.creneau.Offer;
import fr.rdv.booking.creneau.OfferedCreneaux;
import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.occupation.Period;
import fr.rdv.booking.occupation.ShortTransaction;
import fr.rdv.defaults.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds a créneau for a browser; its older hold is released only once the new one is taken. */
@Component
class HoldCreneau {
    private final OfferedCreneaux offered;
    private final AgentOccupations occupations;
    private final CreneauHolds holds;
    private final HoldEvents events;
    private final ShortTransaction transaction;
    private final HoldProperties properties;
    private final Clock clock;

    HoldCreneau(
            OfferedCreneaux offered,
            AgentOccupations occupations,
            CreneauHolds holds,
            HoldEvents events,
            ShortTransaction transaction,
            HoldProperties properties,
            Clock clock) {
        this.offered = offered;
        this.occupations = occupations;
        this.holds = holds;
        this.events = events;
        this.transaction = transaction;
        this.properties = properties;
        this.clock = clock;
    }

    /** The hold, or empty when the créneau is taken. The same browser asking for the same créneau gets the same hold. */
    Optional<CreneauHold> handle(byte[] navigateur, Creneau creneau) {
        Optional<CreneauHold> same = holds.of(navigateur)
                .filter(hold -> hold.isLive(clock.instant()) && hold.creneau().equals(creneau));
        if (same.isPresent()) {
            return same;
        }
        return offered.find(creneau).flatMap(offer -> {
            Optional<CreneauHold> held = transaction.run(status -> take(navigateur, creneau, offer));
            if (held.isEmpty()) {
                offered.gone(creneau);
            }
            return held;
        });
    }

    private Optional<CreneauHold> take(byte[] navigateur, Creneau creneau, Offer offer) {
        holds.lockNavigateur(navigateur);
        UUID id = Ids.next();
        Period period = new Period(creneau.start(), offer.busyUntil());
        for (UUID agentId : offer.agentsByLoad()) {
            Optional<Instant> end = occupations.hold(id, agentId, period, properties.length());
            if (end.isPresent()) {
                holds.of(navigateur).ifPresent(this::release);
                return Optional.of(keep(hold(id, agentId, creneau, offer, end.get()), navigateur));
            }
        }
        return Optional.empty();
    }

    private CreneauHold keep(CreneauHold hold, byte[] navigateur) {
        holds.add(hold, navigateur);
        events.held(hold);
        return hold;
    }

    /** Ends a hold, within the caller's transaction; one that has expired needs no event. */
    void release(CreneauHold hold) {
        Instant now = clock.instant();
        CreneauHold ended = hold.endedAt(now);
        holds.end(ended);
        occupations.releaseHold(hold.id());
        if (hold.isLive(now)) {
            events.released(ended);
        }
    }

    private static CreneauHold hold(UUID id, UUID agentId, Creneau creneau, Offer offer, Instant end) {
        return new CreneauHold(
                id,
                offer.espaceId(),
                offer.organisationId(),
                creneau.motifId(),
                creneau.lieuId(),
                agentId,
                creneau.start(),
                offer.end(),
                offer.busyUntil(),
                offer.zone(),
                creneau.persons(),
                end,
                false,
                1);
    }
}
