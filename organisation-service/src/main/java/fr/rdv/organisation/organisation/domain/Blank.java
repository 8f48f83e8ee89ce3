package fr.rdv.organisation.organisation.domain;

import org.jspecify.annotations.Nullable;

/** What a form sends for a field left empty. */
public final class Blank {
    private Blank() {}

    /** The text without spaces around it, null when nothing is left. */
    public static @Nullable String toNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
