package fr.rdv.agenda.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plages of one agent that meet (EDGE G8 to G13). 20 September 2021 is a Monday. */
class OverlapsTests {
    private static final LocalDate MONDAY = LocalDate.of(2021, 9, 20);
    private static final ZoneId HERE = ZoneId.of("Europe/Paris");
    private static final Overlaps PARIS = new Overlaps(HERE, HERE);

    @ParameterizedTest
    @CsvSource({
        "14, 18, true",
        "15, 16, true",
        "8, 20, true",
        "8, 16, true",
        "16, 20, true",
        "8, 12, false",
        "8, 14, false"
    })
    void comparesTheTimesOfOneDay(int start, int end, boolean overlapping) {
        assertThat(PARIS.first(once(MONDAY, 14, 18), once(MONDAY, start, end))).isEqualTo(overlapping ? MONDAY : null);
        assertThat(PARIS.first(once(MONDAY, 14, 18), once(MONDAY.plusDays(1), start, end)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-28, 15, 20, true",
        "2021-09-23, 14, 18, false",
        "2021-09-13, 14, 18, false",
        "2021-09-28, 8, 10, false"
    })
    void looksForTheDayOfAnExceptionnelleAmongTheOthers(LocalDate day, int start, int end, boolean overlapping) {
        Horaire weekly = weekly(MONDAY, 1, null, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);

        assertThat(PARIS.first(weekly, once(day, start, end))).isEqualTo(overlapping ? day : null);
        assertThat(PARIS.first(once(day, start, end), weekly)).isEqualTo(overlapping ? day : null);
    }

    @ParameterizedTest
    @CsvSource({"6, true", "4, false"})
    void countsTheWeeksBetweenTwo(int weeks, boolean overlapping) {
        Horaire everyThree = weekly(MONDAY, 3, null, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        LocalDate day = MONDAY.plusWeeks(weeks);

        assertThat(PARIS.first(everyThree, once(day, 14, 18))).isEqualTo(overlapping ? day : null);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void looksAheadUntilTwoRecurrencesMeet(int interval, boolean overlapping) {
        Horaire everyTwo = weekly(MONDAY, 2, null, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        Horaire other = weekly(MONDAY.plusWeeks(1), interval, null, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);

        assertThat(PARIS.first(everyTwo, other) != null).isEqualTo(overlapping);
    }

    @Test
    void knowsThatOneEndsBeforeTheOtherBegins() {
        Horaire first = weekly(MONDAY, 1, MONDAY.plusWeeks(3), DayOfWeek.MONDAY);
        Horaire second = weekly(MONDAY.plusWeeks(4), 1, null, DayOfWeek.MONDAY);

        assertThat(PARIS.first(first, second)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2021-09-06, 2021-09-13, false", "2021-09-06, 2021-09-14, false", "2021-09-06, 2021-10-04, true"})
    void comparesPositionsInTheMonth(LocalDate left, LocalDate right, boolean overlapping) {
        assertThat(PARIS.first(monthly(left), monthly(right)) != null).isEqualTo(overlapping);
    }

    @Test
    void forgetsTheOccurrenceRemovedAndSeesTheOneMoved() {
        Horaire weekly = weekly(MONDAY, 1, null, DayOfWeek.MONDAY);
        LocalDate next = MONDAY.plusWeeks(1);
        ChangedOccurrence.Move move =
                new ChangedOccurrence.Move(next.plusDays(3), LocalTime.of(14, 0), LocalTime.of(18, 0));

        assertThat(PARIS.first(weekly.with(new ChangedOccurrence(next, null)), once(next, 14, 18)))
                .isNull();
        assertThat(PARIS.first(weekly.with(new ChangedOccurrence(next, move)), once(next.plusDays(3), 14, 18)))
                .isEqualTo(next.plusDays(3));
    }

    @Test
    void comparesInstantsWhenTheZonesDiffer() {
        Overlaps withReunion = new Overlaps(HERE, ZoneId.of("Indian/Reunion"));
        Overlaps withMartinique = new Overlaps(HERE, ZoneId.of("America/Martinique"));

        assertThat(withReunion.first(once(MONDAY, 8, 10), once(MONDAY, 8, 10))).isNull();
        assertThat(withReunion.first(once(MONDAY, 8, 10), once(MONDAY, 11, 13))).isEqualTo(MONDAY);
        assertThat(withMartinique.first(once(MONDAY.plusDays(1), 0, 4), once(MONDAY, 20, 22)))
                .isEqualTo(MONDAY.plusDays(1));
    }

    private static Horaire once(LocalDate day, int start, int end) {
        return Horaire.daily(day, LocalTime.of(start, 0), LocalTime.of(end, 0), null);
    }

    private static Horaire weekly(LocalDate first, int interval, @Nullable LocalDate until, DayOfWeek... days) {
        return Horaire.daily(
                first,
                LocalTime.of(14, 0),
                LocalTime.of(18, 0),
                Recurrence.Weekly.on(interval, Arrays.asList(days), until));
    }

    private static Horaire monthly(LocalDate first) {
        return Horaire.daily(first, LocalTime.of(14, 0), LocalTime.of(18, 0), Recurrence.Monthly.like(first, 1, null));
    }
}
