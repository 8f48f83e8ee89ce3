package fr.rdv.organisation.motif.domain;

/** What an usager is told of a RDV (FEATURES 1.9). */
public enum Visibility {
    /** The usager sees it and receives messages about it. */
    VISIBLE_NOTIFIE,
    /** The usager sees it and receives nothing. */
    VISIBLE_NON_NOTIFIE,
    /** The usager does not know of it. */
    INVISIBLE
}
