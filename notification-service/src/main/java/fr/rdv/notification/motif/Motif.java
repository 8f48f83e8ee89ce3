package fr.rdv.notification.motif;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a RDV is about.
 *
 * @param type {@code sur_place}, {@code telephone}, {@code visio} or {@code domicile}
 * @param instructionsAfter shown to usagers once the RDV is booked
 */
public record Motif(
        UUID motifId,
        UUID espaceId,
        String name,
        String type,
        String serviceName,
        boolean online,
        @Nullable String instructionsAfter,
        long version) {}
