package fr.rdv.booking.rdv;

import fr.rdv.booking.rdv.RdvEvent.Previous;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvPlace;
import fr.rdv.booking.rdv.domain.RdvStatus;
import fr.rdv.defaults.event.Outbox;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
        append(rdv, "RdvBooked", null, actor, now);
    }

    void cancelled(Rdv rdv, RdvStatus before, Actor actor, Instant now) {
        append(rdv, "RdvCancelled", Previous.status(before), actor, now);
    }

    void reinstated(Rdv rdv, RdvStatus before, Actor actor, Instant now) {
        append(rdv, "RdvReinstated", Previous.status(before), actor, now);
    }

    void moved(Rdv rdv, RdvPlace before, Actor actor, Instant now) {
        append(rdv, "RdvMoved", Previous.place(before), actor, now);
    }

    private void append(Rdv rdv, String type, @Nullable Previous previous, Actor actor, Instant now) {
        outbox.append(TOPIC, rdv.id(), type, RdvEvent.of(rdv, previous, actor, now));
    }

    /** The present state once more: nobody is told. */
    void again(Rdv rdv) {
        String type = rdv.status().isCancelled() ? "RdvCancelled" : "RdvBooked";
        outbox.append(TOPIC, rdv.id(), type, RdvEvent.of(rdv, null, Actor.SYSTEM, Instant.MAX));
    }
}
