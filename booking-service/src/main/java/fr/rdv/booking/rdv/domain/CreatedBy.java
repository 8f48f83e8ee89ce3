package fr.rdv.booking.rdv.domain;

import java.util.Locale;

/** Which side booked a RDV. */
public enum CreatedBy {
    USAGER,
    AGENT;

    /** The word on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
