package fr.rdv.booking.rdv;

import fr.rdv.booking.rdv.RdvEvent.Previous;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvCollectif;
import fr.rdv.booking.rdv.domain.RdvPlace;
import fr.rdv.booking.rdv.domain.RdvStatus;
import fr.rdv.defaults.event.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of RDVs on {@code booking.rdv.v1}. */
@Component
public class RdvEvents {
    private static final String TOPIC = "booking.rdv.v1";

    private final Outbox outbox;

    RdvEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A RDV is booked, or a RDV collectif set. */
    public void booked(Rdv rdv, Actor actor, Instant now) {
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

    /** Some usagers take part in a RDV collectif. */
    public void joined(RdvCollectif rdv, List<UUID> participationIds, Actor actor, Instant now) {
        append(rdv, "RdvJoined", participationIds, actor, now);
    }

    /** An usager takes part no more; the RDV collectif stays. */
    void left(RdvCollectif rdv, UUID participationId, Actor actor, Instant now) {
        append(rdv, "RdvLeft", List.of(participationId), actor, now);
    }

    /** A RDV collectif has another title or other seats: nobody is told. */
    public void changed(RdvCollectif rdv, Actor actor) {
        append(rdv, "RdvChanged", List.of(), actor, Instant.MAX);
    }

    private void append(Rdv rdv, String type, @Nullable Previous previous, Actor actor, Instant now) {
        outbox.append(TOPIC, rdv.id(), type, RdvEvent.of(rdv, previous, List.of(), actor, now));
    }

    private void append(RdvCollectif rdv, String type, List<UUID> participationIds, Actor actor, Instant now) {
        outbox.append(TOPIC, rdv.id(), type, RdvEvent.of(rdv, null, participationIds, actor, now));
    }

    /** The present state once more: nobody is told. */
    void again(Rdv rdv) {
        String type = rdv.status().isCancelled() ? "RdvCancelled" : "RdvBooked";
        outbox.append(TOPIC, rdv.id(), type, RdvEvent.of(rdv, null, List.of(), Actor.SYSTEM, Instant.MAX));
    }
}
