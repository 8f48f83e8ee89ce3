package fr.rdv.booking.usager;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fiche of a person in an espace. A proche is reached as the one who is responsible wants it.
 *
 * @param responsableId fiche of the one who is responsible, null for a person on their own
 */
public record Usager(
        UUID id,
        String firstName,
        String lastName,
        @Nullable String email,
        @Nullable String telephone,
        boolean notifyByEmail,
        boolean notifyBySms,
        @Nullable UUID responsableId) {

    /** Whether mails about RDVs are wanted and can be sent. */
    public boolean isToldByEmail() {
        return notifyByEmail && email != null;
    }

    /** Whether messages about RDVs are wanted and can be sent to the telephone. */
    public boolean isToldBySms() {
        return notifyBySms && telephone != null;
    }
}
