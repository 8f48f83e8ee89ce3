package fr.rdv.booking.rdv.domain;

/** Why a RDV is not booked. */
public enum BookingRefusal {
    /** Somebody else has the time, or nobody offers it. */
    CRENEAU_TAKEN,
    /** The hold ran out, or is not this browser's. */
    HOLD_EXPIRED,
    /** The motif is not open to usagers (any more). */
    MOTIF_OFFLINE,
    /** More persons than the motif is for. */
    TOO_MANY_PERSONS,
    /** Not one participant per person. */
    PARTICIPANTS_MISSING,
    /** Not one number of pré-demande per person. */
    PRE_DEMANDES_MISSING,
    /** Numbers of pré-demandes for a motif that needs none. */
    PRE_DEMANDES_NOT_NEEDED,
    /** As many RDVs to come in the organisation as one may have. */
    TOO_MANY_RDVS,
    /** A RDV by telephone with somebody who gave none. */
    TELEPHONE_MISSING,
    /** A RDV by video with somebody to whom no link can be sent. */
    VISIO_CONTACT_MISSING,
    /** A motif that happens at a lieu, without one. */
    LIEU_MISSING,
    /** A RDV collectif without a seat left. */
    COMPLET,
    /** A RDV collectif that is cancelled, too near or too far for the motif. */
    COLLECTIF_CLOSED,
    /** The same persons take part in the RDV collectif already. */
    ALREADY_IN
}
