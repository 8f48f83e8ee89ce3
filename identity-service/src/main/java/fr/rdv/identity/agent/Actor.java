package fr.rdv.identity.agent;

import fr.rdv.defaults.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who caused an event.
 *
 * @param kind {@code agent} or {@code operateur}
 * @param id the agent, null for an opérateur
 */
public record Actor(String kind, @Nullable UUID id) {

    /** The caller of the request that made the change. */
    public static Actor of(Caller caller) {
        return caller.agentId() == null ? new Actor("operateur", null) : new Actor("agent", caller.agentId());
    }
}
