package fr.rdv.organisation.motif.domain;

/** Identity papers that a motif is for: such a RDV asks for pré-demande numbers and is shown by the ANTS search engine. */
public enum Categorie {
    /** Carte nationale d'identité. */
    CNI,
    /** Passeport. */
    PASSEPORT,
    /** Both in one RDV. */
    CNI_PASSEPORT
}
