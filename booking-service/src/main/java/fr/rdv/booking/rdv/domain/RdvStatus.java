package fr.rdv.booking.rdv.domain;

import java.util.Locale;

/** What became of a RDV (FEATURES 2.9). */
public enum RdvStatus {
    /** To come, or not filled in yet. */
    UNKNOWN,
    /** The usager came. */
    SEEN,
    /** Cancelled by the usager. */
    EXCUSED,
    /** Cancelled by the service. */
    REVOKED,
    /** The usager did not come. */
    NOSHOW;

    /** The word on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the time of the agents is free again. */
    public boolean isCancelled() {
        return this == EXCUSED || this == REVOKED;
    }
}
