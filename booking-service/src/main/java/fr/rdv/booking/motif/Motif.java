package fr.rdv.booking.motif;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a RDV is about, as organisation-service last told.
 *
 * @param id never reused
 * @param type {@code sur_place}, {@code telephone}, {@code visio}, {@code domicile}
 * @param pauseMin minutes an agent stays busy after the RDV
 * @param categorie ANTS category when pré-demandes are required, else null
 * @param deleted kept for its RDVs only: none can be booked any more
 */
public record Motif(
        UUID id,
        UUID espaceId,
        UUID organisationId,
        UUID serviceId,
        String serviceName,
        String name,
        String type,
        int durationMin,
        int pauseMin,
        String color,
        boolean online,
        boolean movable,
        @Nullable String categorie,
        @Nullable String instructionsBefore,
        @Nullable String instructionsAfter,
        @Nullable String cancellationWarning,
        boolean deleted) {

    /** Whether each person must give the number of a pré-demande. */
    public boolean needsPreDemandes() {
        return categorie != null;
    }

    /** Whether a RDV happens at a lieu of the organisation. */
    public boolean needsLieu() {
        return "sur_place".equals(type);
    }

    /** Length of a RDV for some persons, without the pause. */
    public Duration durationFor(int persons) {
        return Duration.ofMinutes((long) durationMin * persons);
    }

    /** Time of the agent after the RDV. */
    public Duration pause() {
        return Duration.ofMinutes(pauseMin);
    }
}
