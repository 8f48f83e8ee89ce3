package fr.rdv.ants.motif;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A motif.
 *
 * @param categorie {@code CNI}, {@code PASSEPORT} or {@code CNI_PASSEPORT}, null where ANTS is not concerned
 * @param online whether usagers may book it: the engine is told of no other
 */
public record Motif(
        UUID motifId,
        UUID organisationId,
        UUID espaceId,
        @Nullable String categorie,
        boolean online,
        long version) {}
