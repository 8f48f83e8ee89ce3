package fr.rdv.organisation.agent;

import fr.rdv.defaults.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who caused an event.
 *
 * @param kind {@code agent}, {@code operateur} or {@code systeme}
 * @param id the agent, null for others
 */
public record Actor(String kind, @Nullable UUID id) {

    /** The service itself. */
    public static final Actor SYSTEM = new Actor("systeme", null);

    /** The caller of the request that made the change. */
    public static Actor of(Caller caller) {
        return caller.agentId() == null ? new Actor("operateur", null) : new Actor("agent", caller.agentId());
    }
}
