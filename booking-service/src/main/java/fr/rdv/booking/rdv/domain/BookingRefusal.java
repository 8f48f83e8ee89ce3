package fr.rdv.booking.rdv.domain;

/** Why a RDV is not booked. */
public enum BookingRefusal {
    /** Somebody else has the time, or nobody offers it. */
    CRENEAU_TAKEN,
    /** The hold ran out, or is not this browser's. */
    HOLD_EXPIRED,
    /** The motif is not open to usagers (any more). */
    MOTIF_OFFLINE,
    /** Several persons for a motif that is for one. */
    TOO_MANY_PERSONS,
    /** Not one number of pré-demande per person. */
    PRE_DEMANDES_MISSING,
    /** Numbers of pré-demandes for a motif that needs none. */
    PRE_DEMANDES_NOT_NEEDED,
    /** A motif that happens at a lieu, without one. */
    LIEU_MISSING
}
