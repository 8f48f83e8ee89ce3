package fr.rdv.ants.declaration.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A RDV as its event tells it.
 *
 * @param startsAt start, UTC
 * @param zone zone of the organisation
 * @param preDemandes how many numbers were given
 */
public record Rdv(
        UUID rdvId,
        UUID espaceId,
        @Nullable UUID lieuId,
        Instant startsAt,
        String zone,
        int preDemandes,
        long version) {

    /** Whether ANTS has anything to do with it: numbers were given, and it has not begun. */
    public boolean concernsAnts(Instant now) {
        return preDemandes > 0 && startsAt.isAfter(now);
    }

    /** Start on the wall clock of the organisation. */
    public LocalDateTime wallClock() {
        return startsAt.atZone(ZoneId.of(zone)).toLocalDateTime();
    }
}
