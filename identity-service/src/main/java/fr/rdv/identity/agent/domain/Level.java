package fr.rdv.identity.agent.domain;

import java.util.Locale;

/** What an agent may do in an organisation (FEATURES 1.5). */
public enum Level {
    /** Works with the RDVs of the own services. */
    BASIQUE,
    /** Configures the organisation too. */
    ADMINISTRATEUR,
    /** Has an agenda that others manage, and no account. */
    INTERVENANT;

    /** The name on the wire, for example {@code basique}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a name on the wire. */
    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
