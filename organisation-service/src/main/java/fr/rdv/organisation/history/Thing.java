package fr.rdv.organisation.history;

import java.util.Locale;
import java.util.UUID;

/**
 * What a change is about.
 *
 * @param id its own id
 * @param ownerId whose history it is in: the espace's, or the organisation's
 */
public record Thing(Kind kind, UUID id, UUID ownerId) {

    /** Aggregates of this service. */
    public enum Kind {
        ESPACE,
        ORGANISATION,
        LIEU,
        MOTIF;

        String topic() {
            return "organisation." + name().toLowerCase(Locale.ROOT) + ".v1";
        }
    }
}
