package fr.rdv.ants.disponibilite.domain;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The one form of date that every version of the engine reads: local wall clock and a literal Z, which is no UTC (ANTS A2). */
public final class EngineDates {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'");

    private EngineDates() {}

    /** For example {@code 2026-12-01T10:00Z} for ten o'clock on the wall of the lieu. */
    public static String of(LocalDateTime wallClock) {
        return FORM.format(wallClock);
    }
}
