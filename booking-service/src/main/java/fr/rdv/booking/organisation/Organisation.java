package fr.rdv.booking.organisation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, as organisation-service last told.
 *
 * @param numero decimal number of its public link, with {@code slug}
 * @param zone IANA zone of its wall clock
 */
public record Organisation(
        UUID id,
        UUID espaceId,
        long numero,
        String slug,
        String name,
        String zone,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String site,
        @Nullable String horaires) {

    /** An instant on the organisation's wall clock. */
    public OffsetDateTime wallClock(Instant instant) {
        return instant.atZone(ZoneId.of(zone)).toOffsetDateTime();
    }
}
