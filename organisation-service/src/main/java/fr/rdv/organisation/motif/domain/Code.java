package fr.rdv.organisation.motif.domain;

import java.util.Locale;

/** Names of constants on the wire: {@code SUR_PLACE} is {@code sur_place}. */
public final class Code {
    private Code() {}

    /** The name of a constant on the wire. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a name that was checked before. */
    public static <E extends Enum<E>> E parse(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
