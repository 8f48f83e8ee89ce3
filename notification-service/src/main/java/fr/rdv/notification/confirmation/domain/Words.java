package fr.rdv.notification.confirmation.domain;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates and durations in French words. */
public final class Words {
    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH' h 'mm", Locale.FRENCH);
    private static final int MINUTES_PER_HOUR = 60;

    private Words() {}

    /** For example « mardi 1er décembre 2026 à 09 h 00 »; the zone is named where it is not that of métropole. */
    public static String moment(ZonedDateTime moment) {
        int day = moment.getDayOfMonth();
        String words = WEEKDAY.format(moment) + " " + (day == 1 ? "1er" : String.valueOf(day)) + " "
                + MONTH.format(moment) + " à " + TIME.format(moment);
        ZoneId zone = moment.getZone();
        return zone.equals(METROPOLE) ? words : words + " (" + zone.getDisplayName(TextStyle.FULL, Locale.FRENCH) + ")";
    }

    /** For example « 45 minutes », « 1 heure », « 1 heure 30 ». */
    public static String duration(Duration duration) {
        long hours = duration.toMinutes() / MINUTES_PER_HOUR;
        long minutes = duration.toMinutes() % MINUTES_PER_HOUR;
        if (hours == 0) {
            return minutes + (minutes > 1 ? " minutes" : " minute");
        }
        String words = hours + (hours > 1 ? " heures" : " heure");
        return minutes == 0 ? words : words + " %02d".formatted(minutes);
    }
}
