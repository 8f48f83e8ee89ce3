package fr.rdv.agenda.creneau.domain;

import static fr.rdv.agenda.creneau.domain.AgendaFixture.AGENT;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.LIEU;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.MOTIF;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.OTHER_AGENT;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.OTHER_LIEU;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.anAgenda;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.horaire;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.weekly;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.recurrence.Horaire;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Section A of the edge cases, by number. 2026-02-02 is a Monday. */
class CreneauxTests {
    private static final String DAY = "2026-02-02";

    @Test
    void fillsThePlageFromItsStart() {
        assertThat(on(anAgenda().plage(DAY, "09:00", "12:00")))
                .as("A1")
                .containsExactly("09:00", "09:30", "10:00", "10:30", "11:00", "11:30");
        assertThat(on(anAgenda().lasting(60).plage(DAY, "09:00", "11:20")))
                .as("A2")
                .containsExactly("09:00", "10:00");
        assertThat(on(anAgenda().lasting(45).plage(DAY, "09:00", "09:45")))
                .as("A3")
                .containsExactly("09:00");
    }

    @Test
    void restartsTheGridAtTheEndOfEachBusyTime() {
        assertThat(on(anAgenda().plage(DAY, "09:00", "12:00").rdv(DAY + "T09:30", DAY + "T09:50")))
                .as("A5")
                .containsExactly("09:00", "09:50", "10:20", "10:50", "11:20");
        assertThat(on(anAgenda().lasting(45).plage(DAY, "09:00", "12:00").rdv(DAY + "T10:15", DAY + "T10:35")))
                .as("A6")
                .containsExactly("09:00", "10:35");
        assertThat(on(anAgenda().lasting(45).plage(DAY, "09:00", "12:00").rdv(DAY + "T09:00", DAY + "T10:00")))
                .as("A7")
                .containsExactly("10:00", "10:45");
        assertThat(on(anAgenda()
                        .lasting(15)
                        .plage(DAY, "09:00", "11:00")
                        .rdv(DAY + "T08:30", DAY + "T09:15")
                        .rdv(DAY + "T09:45", DAY + "T10:30")))
                .as("A9")
                .containsExactly("09:15", "09:30", "10:30", "10:45");
    }

    @Test
    void leavesAbsencesOut() {
        assertThat(on(anAgenda().plage(DAY, "09:00", "11:00").absence(DAY, "08:00", "12:00")))
                .as("A11")
                .isEmpty();
        assertThat(on(anAgenda().lasting(60).plage(DAY, "09:00", "11:00").absence(DAY, "11:00", "12:00")))
                .as("A12")
                .containsExactly("09:00", "10:00");
        assertThat(on(anAgenda().plage(DAY, "09:00", "11:00").absence(DAY, "09:07", "09:12")))
                .as("A13")
                .containsExactly("09:12", "09:42", "10:12");
        assertThat(on(anAgenda().plage(DAY, "09:00", "12:00").absence(DAY, "10:00", "11:00")))
                .as("A14")
                .containsExactly("09:00", "09:30", "11:00", "11:30");
    }

    @Test
    void leavesAnAbsenceOfSeveralDaysOut() {
        Horaire absence = new Horaire(
                LocalDate.parse("2026-02-03"),
                LocalTime.of(10, 0),
                LocalDate.parse("2026-02-05"),
                LocalTime.of(11, 0),
                null);

        List<String> found = anAgenda()
                .lasting(60)
                .plage(DAY, "09:00", "12:00", weekly(1, null, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY))
                .absence(absence)
                .usager(DAY, "2026-02-08");

        assertThat(found)
                .as("A15")
                .containsExactly(
                        "2026-02-02 09:00",
                        "2026-02-02 10:00",
                        "2026-02-02 11:00",
                        "2026-02-03 09:00",
                        "2026-02-05 11:00",
                        "2026-02-06 09:00",
                        "2026-02-06 10:00",
                        "2026-02-06 11:00");
    }

    @Test
    void startsABegunPlageAtTheNextFiveMinutes() {
        AgendaFixture plage = anAgenda().plage(DAY, "09:00", "12:00");
        assertThat(times(plage.at(DAY + "T10:03").agent(DAY, DAY)))
                .as("A21")
                .containsExactly("10:05", "10:35", "11:05");
        assertThat(times(plage.at(DAY + "T10:05").agent(DAY, DAY)))
                .as("A22")
                .containsExactly("10:05", "10:35", "11:05");
        assertThat(times(plage.at(DAY + "T10:03").usager(DAY, DAY))).as("A24").containsExactly("10:35", "11:05");
    }

    @Test
    void losesWhatDoesNotFitAfterNow() {
        List<String> found = anAgenda()
                .at("2021-05-03T15:03")
                .lasting(60)
                .plage("2021-05-03", "09:00", "12:00")
                .plage("2021-05-03", "14:00", "17:00")
                .plage("2021-05-03", "18:00", "20:00")
                .agent("2021-05-03", "2021-05-03");

        assertThat(times(found)).as("A25").containsExactly("15:05", "18:00", "19:00");
    }

    @Test
    void givesNothingInThePast() {
        assertThat(times(anAgenda()
                        .at("2021-04-30T08:00")
                        .lasting(60)
                        .plage("2021-04-30", "07:00", "11:00")
                        .agent("2021-04-30", "2021-04-30")))
                .as("A26")
                .startsWith("08:00");
        assertThat(anAgenda().at(DAY + "T12:00").plage(DAY, "09:00", "11:00").agent(DAY, DAY))
                .as("A28")
                .isEmpty();
        assertThat(anAgenda()
                        .at("2022-07-13T08:00")
                        .lasting(60)
                        .plage("2022-07-11", "09:00", "11:00", weekly(1, "2022-07-13", MONDAY, TUESDAY, WEDNESDAY))
                        .agent("2022-07-11", "2022-07-17"))
                .as("A29")
                .containsExactly("2022-07-13 09:00", "2022-07-13 10:00");
    }

    @Test
    void filtersByTheMinimumDelayWithoutMovingTheGrid() {
        List<String> found = anAgenda()
                .at("2026-02-01T15:34")
                .lasting(45)
                .bookable(86_400, 30 * 86_400)
                .plage(DAY, "10:00", "18:00")
                .usager(DAY, DAY);

        assertThat(times(found)).as("A27").containsExactly("16:00", "16:45");
    }

    @Test
    void givesOneCreneauPerStartAndAgent() {
        AgendaFixture twice = anAgenda().plage(DAY, "09:00", "10:00").plage(DAY, "09:00", "10:00");

        assertThat(times(twice.agent(DAY, DAY))).as("A31").containsExactly("09:00", "09:30");
    }

    @Test
    void givesNothingOnAJourFerie() {
        assertThat(anAgenda()
                        .plage(
                                "2026-05-11",
                                "09:00",
                                "09:30",
                                weekly(1, null, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY))
                        .usager("2026-05-11", "2026-05-15"))
                .as("A38")
                .containsExactly("2026-05-11 09:00", "2026-05-12 09:00", "2026-05-13 09:00", "2026-05-15 09:00");
        AgendaFixture christmas = anAgenda().at("2026-12-01T08:00").plage("2026-12-25", "09:00", "12:00");
        assertThat(christmas.usager("2026-12-25", "2026-12-25")).as("A39").isEmpty();
        assertThat(christmas.agent("2026-12-25", "2026-12-25")).as("A39").isEmpty();
    }

    @Test
    void keepsTheWallClockAcrossDst() {
        AgendaFixture spring = anAgenda().lasting(60).plage("2026-03-29", "01:00", "05:00");
        assertThat(times(spring.usager("2026-03-29", "2026-03-29")))
                .as("A42")
                .containsExactly("01:00", "03:00", "04:00");

        AgendaFixture autumn = anAgenda().at("2026-10-01T08:00").lasting(60).plage("2026-10-25", "01:00", "05:00");
        assertThat(times(autumn.usager("2026-10-25", "2026-10-25")))
                .as("A43")
                .containsExactly("01:00", "02:00", "02:00", "03:00", "04:00");
        assertThat(autumn.creneaux("2026-10-25", "2026-10-25").forUsager(autumn.search("2026-10-25", "2026-10-25")))
                .extracting(Creneau::start)
                .doesNotHaveDuplicates();
    }

    @Test
    void takesPlagesWithAndWithoutLieuUnlessOneIsWanted() {
        AgendaFixture agenda = anAgenda()
                .plage(plage(AGENT, null, MOTIF, true, true))
                .plage(plage(OTHER_AGENT, OTHER_LIEU, MOTIF, true, true));

        assertThat(agenda.usager(DAY, DAY)).as("A44").hasSize(4);
        assertThat(agenda.inLieu(LIEU).usager(DAY, DAY)).as("A45").isEmpty();
    }

    @Test
    void takesTheAgentsAskedForOnly() {
        AgendaFixture agenda = anAgenda().plage(plage(AGENT, LIEU, MOTIF, true, true));

        assertThat(agenda.forAgents(OTHER_AGENT).agent(DAY, DAY)).as("A46").isEmpty();
        assertThat(agenda.forAgents(AGENT).agent(DAY, DAY)).as("A46").hasSize(2);
    }

    @Test
    void leavesPlagesThatDoNotServeOut() {
        assertThat(anAgenda()
                        .plage(plage(AGENT, LIEU, new UUID(2, 9), true, true))
                        .usager(DAY, DAY))
                .as("A48")
                .isEmpty();
        assertThat(anAgenda().plage(plage(AGENT, LIEU, MOTIF, false, true)).usager(DAY, DAY))
                .as("A49")
                .isEmpty();
        assertThat(anAgenda().plage(plage(AGENT, LIEU, MOTIF, true, false)).agent(DAY, DAY))
                .as("A50")
                .isEmpty();
    }

    @Test
    void hidesAnOfflineMotifFromUsagersOnly() {
        AgendaFixture agenda = anAgenda().offline().plage(DAY, "09:00", "10:00");

        assertThat(agenda.usager(DAY, DAY)).isEmpty();
        assertThat(agenda.agent(DAY, DAY)).hasSize(2);
    }

    @Test
    void givesAFollowedUpUsagerTheReferentsOnly() {
        AgendaFixture agenda = anAgenda().plage(plage(AGENT, LIEU, MOTIF, true, true));

        assertThat(agenda.followedUpBy().usager(DAY, DAY)).isEmpty();
        assertThat(agenda.followedUpBy(OTHER_AGENT).usager(DAY, DAY)).isEmpty();
        assertThat(agenda.followedUpBy(AGENT).usager(DAY, DAY)).hasSize(2);
    }

    @Test
    void leavesThePauseBetweenTwoCreneaux() {
        AgendaFixture agenda = anAgenda().withPause(10).plage(DAY, "09:00", "10:50");

        assertThat(on(agenda)).containsExactly("09:00", "09:40", "10:20");
        assertThat(on(agenda.rdv(DAY + "T09:40", DAY + "T10:20"))).containsExactly("09:00", "10:20");
    }

    @Test
    void refusesACreneauWhoseTimeOfPauseIsTaken() {
        AgendaFixture agenda = anAgenda().withPause(10).plage(DAY, "09:00", "10:00");

        assertThat(on(agenda.rdv(DAY + "T10:05", DAY + "T10:30"))).containsExactly("09:00");
        assertThat(on(anAgenda().withPause(30).plage(DAY, "09:00", "09:30").rdv(DAY + "T09:45", DAY + "T10:00")))
                .isEmpty();
    }

    @Test
    void letsThePauseRunIntoAnAbsence() {
        AgendaFixture agenda =
                anAgenda().withPause(10).plage(DAY, "09:00", "12:00").absence(DAY, "09:30", "12:00");

        assertThat(on(agenda)).containsExactly("09:00");
    }

    private static OfferedPlage plage(UUID agent, UUID lieu, UUID motif, boolean active, boolean open) {
        return new OfferedPlage(agent, lieu, List.of(motif), horaire(DAY, "09:00", "10:00", null), active, open);
    }

    private static List<String> on(AgendaFixture agenda) {
        return times(agenda.usager(DAY, DAY));
    }

    private static List<String> times(List<String> creneaux) {
        return creneaux.stream().map(text -> text.substring(11)).toList();
    }
}
