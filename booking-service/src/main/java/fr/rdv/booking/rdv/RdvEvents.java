package fr.rdv.booking.rdv;

import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvStatus;
import fr.rdv.defaults.event.Outbox;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells of RDVs on {@code booking.rdv.v1}. */
@Component
class RdvEvents {
    private static final String TOPIC = "booking.rdv.v1";

    private final Outbox outbox;

    RdvEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void booked(Rdv rdv, Actor actor, Instant now) {
        outbox.append(TOPIC, rdv.id(), "RdvBooked", RdvEvent.of(rdv, null, actor, now));
    }

    void cancelled(Rdv rdv, RdvStatus before, Actor actor, Instant now) {
        RdvEvent.Previous previous = new RdvEvent.Previous(before.word());
        outbox.append(TOPIC, rdv.id(), "RdvCancelled", RdvEvent.of(rdv, previous, actor, now));
    }
}
