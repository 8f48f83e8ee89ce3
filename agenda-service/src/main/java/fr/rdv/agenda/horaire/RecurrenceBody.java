package fr.rdv.agenda.horaire;

import fr.rdv.agenda.recurrence.Recurrence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence on the wire, in requests, answers and events.
 *
 * @param on weekdays of a weekly one; null or empty: the weekday of the first day
 */
public record RecurrenceBody(
        @NotNull(message = "Choisissez semaine ou mois")
        @Pattern(regexp = "week|month", message = "Choisissez semaine ou mois")
        String every,

        @NotNull(message = "Indiquez toutes les combien de semaines ou de mois")
        @Min(value = 1, message = "Choisissez un nombre de 1 à 5")
        @Max(value = 5, message = "Choisissez un nombre de 1 à 5")
        Integer interval,

        @Nullable
        List<
                        @Pattern(
                                regexp = "monday|tuesday|wednesday|thursday|friday|saturday",
                                message = "Choisissez des jours du lundi au samedi")
                        String>
                on,

        @Nullable LocalDate until) {

    /** A recurrence, or none. */
    public static @Nullable RecurrenceBody of(@Nullable Recurrence recurrence) {
        return switch (recurrence) {
            case null -> null;
            case Recurrence.Weekly weekly ->
                new RecurrenceBody("week", weekly.interval(), names(weekly), weekly.until());
            case Recurrence.Monthly monthly -> new RecurrenceBody("month", monthly.interval(), null, monthly.until());
        };
    }

    /** The recurrence counted from a first day. */
    public Recurrence toRecurrence(LocalDate firstDay) {
        if (every.equals("month")) {
            return Recurrence.Monthly.like(firstDay, interval, until);
        }
        List<DayOfWeek> weekdays = on == null
                ? List.of()
                : on.stream()
                        .map(name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
        return Recurrence.Weekly.on(interval, weekdays, until);
    }

    private static @Nullable List<String> names(Recurrence.Weekly weekly) {
        return weekly.weekdays() == 0
                ? null
                : Arrays.stream(DayOfWeek.values())
                        .filter(weekly::includes)
                        .map(day -> day.name().toLowerCase(Locale.ROOT))
                        .toList();
    }
}
