package fr.rdv.agenda.recurrence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTests {

    @Test
    void countsWeeksFromTheWeekOfTheFirstDay() {
        Recurrence everyTwoWeeks = Recurrence.Weekly.on(2, List.of(MONDAY, WEDNESDAY), null);

        assertThat(days("2026-02-02", everyTwoWeeks, "2026-02-01", "2026-03-04"))
                .as("A32")
                .containsExactly("2026-02-02", "2026-02-04", "2026-02-16", "2026-02-18", "2026-03-02", "2026-03-04");
        assertThat(days("2026-02-04", everyTwoWeeks, "2026-02-01", "2026-03-04"))
                .as("A33")
                .containsExactly("2026-02-04", "2026-02-16", "2026-02-18", "2026-03-02", "2026-03-04");
        assertThat(days("2019-07-17", Recurrence.Weekly.on(2, List.of(), null), "2019-08-12", "2019-08-19"))
                .as("A37")
                .containsExactly("2019-08-14");
    }

    @Test
    void includesTheLastDay() {
        Recurrence until = Recurrence.Weekly.on(1, List.of(MONDAY), LocalDate.parse("2026-02-16"));

        assertThat(days("2026-02-02", until, "2026-02-01", "2026-03-31"))
                .as("A34")
                .containsExactly("2026-02-02", "2026-02-09", "2026-02-16");
    }

    @Test
    void skipsMonthsWithoutAFifthWeekday() {
        Recurrence fifthFriday = Recurrence.Monthly.like(LocalDate.parse("2026-01-30"), 1, null);

        assertThat(fifthFriday).isEqualTo(new Recurrence.Monthly(1, 5, FRIDAY, null));
        assertThat(days("2026-01-30", fifthFriday, "2026-01-01", "2026-08-31"))
                .as("A36")
                .containsExactly("2026-01-30", "2026-05-29", "2026-07-31");
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 17, 19, 23, 29, 31, 37})
    void findsTheDaysThatADayByDayReadingFinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDate firstDay = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
            LocalDate from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
            LocalDate until = random.nextBoolean() ? null : firstDay.plusDays(1 + random.nextInt(300));
            int interval = 1 + random.nextInt(5);
            int nth = (firstDay.getDayOfMonth() - 1) / 7 + 1;
            EnumSet<DayOfWeek> on = EnumSet.of(firstDay.getDayOfWeek(), DayOfWeek.of(1 + random.nextInt(7)));

            assertThat(days(firstDay, Recurrence.Weekly.on(interval, on, until), from, from.plusDays(100)))
                    .isEqualTo(from.datesUntil(from.plusDays(101))
                            .filter(day -> isIn(day, firstDay, until) && on.contains(day.getDayOfWeek()))
                            .filter(day -> ChronoUnit.WEEKS.between(monday(firstDay), monday(day)) % interval == 0)
                            .toList());
            assertThat(days(firstDay, Recurrence.Monthly.like(firstDay, interval, until), from, from.plusDays(100)))
                    .isEqualTo(from.datesUntil(from.plusDays(101))
                            .filter(day -> isIn(day, firstDay, until) && day.getDayOfWeek() == firstDay.getDayOfWeek())
                            .filter(day -> (day.getDayOfMonth() - 1) / 7 + 1 == nth)
                            .filter(day -> ChronoUnit.MONTHS.between(firstDay.withDayOfMonth(1), day.withDayOfMonth(1))
                                            % interval
                                    == 0)
                            .toList());
        }
    }

    private static boolean isIn(LocalDate day, LocalDate firstDay, LocalDate until) {
        return !day.isBefore(firstDay) && (until == null || !day.isAfter(until));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(MONDAY));
    }

    private static List<String> days(String firstDay, Recurrence recurrence, String from, String to) {
        return days(LocalDate.parse(firstDay), recurrence, LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static List<LocalDate> days(LocalDate firstDay, Recurrence recurrence, LocalDate from, LocalDate to) {
        List<LocalDate> found = new ArrayList<>();
        Horaire.daily(firstDay, LocalTime.of(9, 0), LocalTime.of(12, 0), recurrence)
                .forEachDay(from.toEpochDay(), to.toEpochDay(), day -> found.add(LocalDate.ofEpochDay(day)));
        return found;
    }
}
