package fr.rdv.agenda.creneau.domain;

import static fr.rdv.agenda.creneau.domain.AgendaFixture.anAgenda;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.horaire;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Section B of the edge cases, by number. */
class BookingDelaysTests {
    private static final long DAY = 86_400;

    @Test
    void cutsTheRangeByTheDelays() {
        AgendaFixture daily = anAgenda().at("2021-04-30T08:00").lasting(60);
        for (int day = 1; day <= 9; day++) {
            daily.plage("2021-05-0" + day, "09:00", "10:00");
        }

        assertThat(daily.bookable(1_800, 8 * DAY).usager("2021-04-30", "2021-05-07"))
                .as("B1")
                .hasSize(6);
        assertThat(daily.bookable(3 * DAY, 8 * DAY).usager("2021-04-30", "2021-05-07"))
                .as("B2")
                .startsWith("2021-05-03 09:00");
        assertThat(daily.bookable(1_800, 3 * DAY).usager("2021-04-30", "2021-05-07"))
                .as("B3")
                .containsExactly("2021-05-02 09:00");
        assertThat(daily.bookable(8 * DAY, 9 * DAY).usager("2021-04-30", "2021-05-07"))
                .as("B4")
                .isEmpty();
    }

    @Test
    void givesNothingBeyondTheMaximumDelay() {
        AgendaFixture agenda =
                anAgenda().at("2022-03-31T10:30").bookable(DAY, 7 * DAY).plage("2022-04-08", "09:00", "12:00");

        assertThat(agenda.usager("2022-04-08", "2022-04-14")).as("B5").isEmpty();
        assertThat(agenda.next("2022-03-31", "2022-05-31")).as("B11").isNull();
    }

    @Test
    void takesTheLastSecondOfTheDelayAndNotTheNext() {
        AgendaFixture agenda = anAgenda().at("2026-01-01T09:00").plage("2026-01-02", "09:00", "10:00");

        assertThat(agenda.bookable(0, DAY).usager("2026-01-02", "2026-01-02")).containsExactly("2026-01-02 09:00");
        assertThat(agenda.bookable(0, DAY - 1).usager("2026-01-02", "2026-01-02"))
                .isEmpty();
        assertThat(agenda.bookable(DAY + 1, 2 * DAY).usager("2026-01-02", "2026-01-02"))
                .containsExactly("2026-01-02 09:30");
    }

    @Test
    void findsTheNextAvailability() {
        AgendaFixture agenda = anAgenda().at("2021-03-18T08:23").plage("2021-03-26", "09:00", "11:00");

        assertThat(agenda.next("2021-03-18", "2021-06-18")).as("B6").isEqualTo("2021-03-26 09:00");
    }

    @Test
    void passesOverFullOccurrences() {
        AgendaFixture once =
                anAgenda().plage("2026-01-02", "09:00", "11:00").absence(horaire("2026-01-02", "09:00", "12:00", null));
        assertThat(once.next("2026-01-02", "2026-06-30")).as("B7").isNull();

        AgendaFixture weekly = anAgenda()
                .plage("2026-01-02", "09:00", "11:00", weekly(1, null))
                .absence(horaire("2026-01-02", "09:00", "12:00", null));
        assertThat(weekly.next("2026-01-02", "2026-06-30")).as("B8").isEqualTo("2026-01-09 09:00");

        AgendaFixture booked = anAgenda()
                .plage("2026-01-02", "09:00", "11:00", weekly(1, null))
                .rdv("2026-01-02T09:00", "2026-01-02T11:00");
        assertThat(booked.next("2026-01-02", "2026-06-30")).as("B9").isEqualTo("2026-01-09 09:00");
    }

    @Test
    void takesTheOccurrenceAfterTheMinimumDelay() {
        AgendaFixture agenda = anAgenda()
                .at("2026-01-05T17:00")
                .bookable(7 * DAY, 90 * DAY)
                .plage("2026-01-12", "09:00", "11:00", weekly(1, null));

        assertThat(agenda.next("2026-01-05", "2026-04-05")).as("B10").isEqualTo("2026-01-19 09:00");
    }

    @Test
    void takesTheInstantOfTheDefaultDelay() {
        AgendaFixture agenda = anAgenda().at("2026-01-05T14:54").lasting(5).plage("2026-01-05", "14:54", "18:00");

        assertThat(agenda.next("2026-01-05", "2026-01-05")).as("B12").isEqualTo("2026-01-05 15:24");
    }
}
