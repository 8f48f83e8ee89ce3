package fr.rdv.organisation.motif.domain;

import java.util.Locale;

/** Where a RDV takes place (FEATURES 1.9). */
public enum MotifType {
    /** In a lieu. */
    SUR_PLACE,
    /** The agent calls. */
    TELEPHONE,
    /** By video. */
    VISIO,
    /** At the usager's home. */
    DOMICILE;

    /** The name on the wire, for example {@code sur_place}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of a name on the wire. */
    public static MotifType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
