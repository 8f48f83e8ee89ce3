package fr.rdv.agenda.creneau;

import fr.rdv.agenda.occupation.Occupations;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A RDV that is to be moved: it keeps its length, and the time it takes now counts as free. */
record MovedRdv(Set<UUID> agentIds, Instant startsAt, Instant endsAt, Instant busyUntil) {
    Duration duration() {
        return Duration.between(startsAt, endsAt);
    }

    Duration pause() {
        return Duration.between(endsAt, busyUntil);
    }

    /** Leaves out the RDV's own time. */
    Occupations.Visitor others(Occupations.Visitor visitor) {
        return (agentId, start, until) -> {
            boolean own = start == startsAt.getEpochSecond()
                    && until == busyUntil.getEpochSecond()
                    && agentIds.contains(agentId);
            if (!own) {
                visitor.visit(agentId, start, until);
            }
        };
    }
}
