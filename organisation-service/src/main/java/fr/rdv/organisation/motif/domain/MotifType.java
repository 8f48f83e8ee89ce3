package fr.rdv.organisation.motif.domain;

/** Where a RDV takes place (FEATURES 1.9). */
public enum MotifType {
    /** In a lieu. */
    SUR_PLACE,
    /** The agent calls. */
    TELEPHONE,
    /** By video. */
    VISIO,
    /** At the usager's home. */
    DOMICILE
}
