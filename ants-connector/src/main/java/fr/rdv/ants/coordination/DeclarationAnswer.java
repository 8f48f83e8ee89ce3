package fr.rdv.ants.coordination;

/** What the coordination API says to a declaration. */
public enum DeclarationAnswer {
    /** It holds the RDV now. */
    ACCEPTED,
    /** It holds one already that is in the way: withdraw it, then declare again. */
    ALREADY_HELD,
    /** It will never take it as it is. */
    REFUSED
}
