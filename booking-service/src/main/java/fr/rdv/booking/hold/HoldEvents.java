package fr.rdv.booking.hold;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.defaults.event.Outbox;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of holds on {@code booking.creneau-hold.v1}. */
@Component
class HoldEvents {
    private static final String TOPIC = "booking.creneau-hold.v1";

    private final Outbox outbox;

    HoldEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record HoldEvent(
            UUID holdId,
            UUID espaceId,
            UUID organisationId,
            UUID agentId,
            UUID motifId,
            @Nullable UUID lieuId,
            Instant startsAt,
            Instant endsAt,
            Instant busyUntil,
            Instant expiresAt,
            long version,
            Actor actor,
            @JsonProperty("notify") boolean notified) {}

    /** Nobody is known yet behind a hold: an usager without id. */
    record Actor(String kind, @Nullable UUID id) {}

    void held(CreneauHold hold) {
        outbox.append(TOPIC, hold.id(), "CreneauHeld", body(hold));
    }

    void released(CreneauHold hold) {
        outbox.append(TOPIC, hold.id(), "CreneauReleased", body(hold));
    }

    static HoldEvent body(CreneauHold hold) {
        return new HoldEvent(
                hold.id(),
                hold.espaceId(),
                hold.organisationId(),
                hold.agentId(),
                hold.motifId(),
                hold.lieuId(),
                hold.startsAt(),
                hold.endsAt(),
                hold.busyUntil(),
                hold.expiresAt(),
                hold.version(),
                new Actor("usager", null),
                false);
    }
}
