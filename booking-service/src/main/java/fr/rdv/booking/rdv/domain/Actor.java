package fr.rdv.booking.rdv.domain;

import java.util.UUID;

/** Who changed a RDV: {@code usager} or {@code agent}, and which one. */
public record Actor(String kind, UUID id) {

    /** An usager. */
    public static Actor usager(UUID id) {
        return new Actor("usager", id);
    }

    /** An agent. */
    public static Actor agent(UUID id) {
        return new Actor("agent", id);
    }
}
