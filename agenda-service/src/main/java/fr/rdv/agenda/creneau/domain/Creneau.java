package fr.rdv.agenda.creneau.domain;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time at which an agent can be booked.
 *
 * @param start epoch second
 * @param end epoch second, without the motif's pause
 * @param lieuId that of the plage, null without one
 */
public record Creneau(
        long start, long end, UUID agentId, @Nullable UUID lieuId) {
    static final Comparator<Creneau> BY_START = Comparator.comparingLong(Creneau::start)
            .thenComparing(Creneau::agentId)
            .thenComparing(Creneau::lieuId, Comparator.nullsFirst(Comparator.naturalOrder()));
}
