package fr.rdv.ants.declaration;

import fr.rdv.ants.coordination.DeclarationKey;
import java.time.Instant;
import java.util.UUID;

/**
 * A RDV told, or to be told, to the coordination API for one number.
 *
 * @param key the values it is found by there
 * @param managementUrl where the usager manages it; one per number, since the API wants it unique
 * @param startsAt start of the RDV, UTC
 * @param attempts how many times it was claimed in this state
 */
public record Declaration(
        UUID id,
        UUID espaceId,
        UUID rdvId,
        DeclarationKey key,
        String managementUrl,
        Instant startsAt,
        State state,
        int attempts) {

    /** From the wish to the fact. */
    public enum State {
        /** The API is to hold it. */
        TO_DECLARE,
        /** The API holds it. */
        DECLARED,
        /** The API is to forget it. */
        TO_WITHDRAW,
        /** The API does not hold it any more, or never did. */
        WITHDRAWN,
        /** The API will not take it, or the RDV has begun. */
        REFUSED
    }
}
