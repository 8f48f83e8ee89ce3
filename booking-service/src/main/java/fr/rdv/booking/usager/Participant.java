package fr.rdv.booking.usager;

import org.jspecify.annotations.Nullable;

/**
 * One of those who come to a RDV.
 *
 * @param proche null for the one who books
 */
public record Participant(@Nullable Proche proche) {
    /** The one who books. */
    public static final Participant SELF = new Participant(null);
}
