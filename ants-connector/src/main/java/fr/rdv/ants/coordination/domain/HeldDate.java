package fr.rdv.ants.coordination.domain;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * Dates as éditeurs write them: {@code 2026-12-01 10:00:00}, {@code 2026-12-01T10:00Z} (which is local, whatever the letter
 * says), or with a true offset.
 */
public final class HeldDate {
    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");

    private HeldDate() {}

    /** ISO local date and time to the minute, or the text itself if it is of no known form. */
    public static String iso(String text) {
        String normal = text.strip().replace(' ', 'T');
        try {
            LocalDateTime local = normal.matches(".*T.*[+-]\\d{2}:?\\d{2}")
                    ? OffsetDateTime.parse(normal).atZoneSameInstant(METROPOLE).toLocalDateTime()
                    : LocalDateTime.parse(normal.endsWith("Z") ? normal.substring(0, normal.length() - 1) : normal);
            return local.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm"));
        } catch (DateTimeParseException unreadable) {
            return text;
        }
    }
}
