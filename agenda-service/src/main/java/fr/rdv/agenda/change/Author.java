package fr.rdv.agenda.change;

import fr.rdv.defaults.security.Caller;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change, as events say it.
 *
 * @param kind {@code agent}, or {@code systeme} when it follows from another event
 */
public record Author(String kind, @Nullable UUID id) {

    /** The service itself. */
    public static final Author SYSTEM = new Author("systeme", null);

    /** An agent who was let in. */
    public static Author of(Caller caller) {
        return new Author("agent", Objects.requireNonNull(caller.agentId()));
    }
}
