package fr.rdv.agenda.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.rdv.agenda.recurrence.ChangedOccurrence.Move;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Occurrences moved and removed (ARCHITECTURE §8). 1 December 2026 is a Tuesday. */
class HoraireTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate SECOND = FIRST.plusWeeks(1);
    private static final LocalDate THIRD = FIRST.plusWeeks(2);

    private final Horaire tuesdays = Horaire.daily(
            FIRST, LocalTime.of(9, 0), LocalTime.of(12, 0), Recurrence.Weekly.on(1, List.of(DayOfWeek.TUESDAY), null));

    @Test
    void leavesOutTheOccurrenceRemoved() {
        Horaire changed = tuesdays.with(new ChangedOccurrence(SECOND, null));

        assertThat(starts(changed, FIRST, THIRD)).containsExactly("2026-12-01T09:00", "2026-12-15T09:00");
    }

    @Test
    void changesOnlyOccurrencesOfItsRecurrence() {
        Horaire changed = tuesdays.with(new ChangedOccurrence(SECOND, null));

        assertThat(changed.accepts(new ChangedOccurrence(THIRD, null))).isTrue();
        assertThat(changed.accepts(moved(SECOND, SECOND, 9))).as("put back").isTrue();
        assertThat(changed.accepts(new ChangedOccurrence(SECOND, null)))
                .as("removed twice")
                .isFalse();
        assertThat(changed.accepts(new ChangedOccurrence(SECOND.plusDays(1), null)))
                .as("a Wednesday")
                .isFalse();
    }

    @Test
    void namesAnOccurrenceByItsFirstDayEvenMoved() {
        Horaire changed = tuesdays.with(moved(SECOND, SECOND.plusDays(2), 14));

        assertThat(changed.occurrences(FIRST, THIRD, new WallClock(PARIS, FIRST, THIRD)))
                .extracting(Occurrence::day, Occurrence::moved)
                .containsExactly(tuple(FIRST, false), tuple(SECOND, true), tuple(THIRD, false));
    }

    @Test
    void givesTheOccurrenceMovedOnItsNewDayOnly() {
        Horaire changed = tuesdays.with(moved(SECOND, SECOND.plusDays(2), 14));

        assertThat(starts(changed, FIRST, THIRD))
                .containsExactly("2026-12-01T09:00", "2026-12-15T09:00", "2026-12-10T14:00");
        assertThat(starts(changed, SECOND, SECOND)).isEmpty();
        assertThat(starts(changed, SECOND.plusDays(2), SECOND.plusDays(2))).containsExactly("2026-12-10T14:00");
    }

    @Test
    void keepsTwoOccurrencesOfOneDay() {
        Horaire changed = tuesdays.with(moved(SECOND, THIRD, 14));

        assertThat(starts(changed, THIRD, THIRD)).containsExactly("2026-12-15T09:00", "2026-12-15T14:00");
    }

    @Test
    void forgetsTheExceptionMovedBack() {
        Horaire changed = tuesdays.with(moved(SECOND, THIRD, 14)).with(new ChangedOccurrence(SECOND, null));

        assertThat(changed.exceptions()).containsExactly(new ChangedOccurrence(SECOND, null));
        assertThat(changed.with(moved(SECOND, SECOND, 9))).isEqualTo(tuesdays);
    }

    @Test
    void endsTheDayBeforeTheOccurrencesThatFollow() {
        Horaire changed = tuesdays.with(new ChangedOccurrence(SECOND, null)).with(new ChangedOccurrence(THIRD, null));

        Horaire shortened = changed.before(THIRD);

        assertThat(shortened.lastDay()).isEqualTo(THIRD.minusDays(1));
        assertThat(shortened.exceptions()).containsExactly(new ChangedOccurrence(SECOND, null));
    }

    @Test
    void keepsTheExceptionsThatStillAreOccurrences() {
        Horaire changed = tuesdays.with(new ChangedOccurrence(SECOND, null)).with(moved(THIRD, THIRD.plusDays(1), 9));
        Horaire everyTwoWeeks = Horaire.daily(
                FIRST,
                LocalTime.of(8, 0),
                LocalTime.of(10, 0),
                Recurrence.Weekly.on(2, List.of(DayOfWeek.TUESDAY), null));

        assertThat(everyTwoWeeks.keeping(changed).exceptions()).containsExactly(moved(THIRD, THIRD.plusDays(1), 9));
    }

    private static ChangedOccurrence moved(LocalDate day, LocalDate to, int hour) {
        return new ChangedOccurrence(day, new Move(to, LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0)));
    }

    private static List<String> starts(Horaire horaire, LocalDate from, LocalDate to) {
        List<String> found = new ArrayList<>();
        horaire.forEachOccurrence(
                from.toEpochDay(), to.toEpochDay(), new WallClock(PARIS, from, to), (day, start, end) -> {
                    assertThat(end - start).isEqualTo(10_800);
                    found.add(Instant.ofEpochSecond(start)
                            .atZone(PARIS)
                            .toLocalDateTime()
                            .toString());
                });
        return found;
    }
}
