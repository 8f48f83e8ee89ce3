package fr.rdv.identity.agent.domain;

import java.util.Locale;

/** How far an agent is. */
public enum Status {
    /** The invitation was sent. */
    INVITED,
    /** The agent signed in once, or is an intervenant. */
    ACTIVE,
    /** Nobody's colleague any more; the name stays for old RDVs. */
    DELETED;

    /** The name on the wire, for example {@code invited}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
