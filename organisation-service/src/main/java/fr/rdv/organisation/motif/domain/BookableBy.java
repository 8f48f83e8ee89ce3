package fr.rdv.organisation.motif.domain;

/** Who may book a motif (FEATURES 2.14). */
public enum BookableBy {
    /** Agents of the organisation only. */
    AGENTS,
    /** Also prescripteurs, who book for an usager. */
    AGENTS_PRESCRIPTEURS,
    /** Also usagers: the motif is online. */
    TOUS
}
