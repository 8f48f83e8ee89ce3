package fr.rdv.booking.rdv.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed a RDV: {@code usager} or {@code agent}, and which one; or {@code systeme}. */
public record Actor(String kind, @Nullable UUID id) {

    /** The service itself. */
    public static final Actor SYSTEM = new Actor("systeme", null);

    /** An usager. */
    public static Actor usager(UUID id) {
        return new Actor("usager", id);
    }

    /** An agent. */
    public static Actor agent(UUID id) {
        return new Actor("agent", id);
    }
}
