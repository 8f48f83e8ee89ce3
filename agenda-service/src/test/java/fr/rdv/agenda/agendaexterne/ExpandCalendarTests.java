package fr.rdv.agenda.agendaexterne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the events of a calendar take of an agent's time (RFC 5545). */
class ExpandCalendarTests {
    private static final Instant FROM = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant TO = Instant.parse("2027-12-31T00:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void takesTheTimeOfAnEvent() {
        assertThat(busy("DTSTART:20261201T080000Z", "DTEND:20261201T090000Z"))
                .containsExactly("2026-12-01T08:00:00Z/2026-12-01T09:00:00Z");
        assertThat(busy("DTSTART:20261201T080000Z", "DURATION:PT45M"))
                .containsExactly("2026-12-01T08:00:00Z/2026-12-01T08:45:00Z");
    }

    @Test
    void readsWholeDaysAndTimesWithoutZoneInTheZoneOfTheAgent() {
        assertThat(busy("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261203"))
                .containsExactly("2026-11-30T23:00:00Z/2026-12-02T23:00:00Z");
        assertThat(busy("DTSTART;VALUE=DATE:20260701", "RRULE:FREQ=YEARLY;COUNT=2"))
                .containsExactly("2027-06-30T22:00:00Z/2027-07-01T22:00:00Z");
        assertThat(busy("DTSTART:20261201T090000", "DTEND:20261201T100000"))
                .containsExactly("2026-12-01T08:00:00Z/2026-12-01T09:00:00Z");
    }

    @Test
    void expandsWhatRepeatsWithinTheHorizon() {
        List<String> busy = busy(
                "DTSTART;TZID=Europe/Paris:20200106T090000",
                "DTEND;TZID=Europe/Paris:20200106T100000",
                "RRULE:FREQ=WEEKLY;UNTIL=20270430T000000Z",
                "EXDATE;TZID=Europe/Paris:20261130T090000");

        assertThat(busy)
                .startsWith("2026-11-23T08:00:00Z/2026-11-23T09:00:00Z", "2026-12-07T08:00:00Z/2026-12-07T09:00:00Z")
                .endsWith("2027-04-26T07:00:00Z/2027-04-26T08:00:00Z");
    }

    @Test
    void heedsTheOccurrencesMovedAndCancelled() {
        String series =
                event("UID:serie", "DTSTART:20261201T080000Z", "DTEND:20261201T090000Z", "RRULE:FREQ=DAILY;COUNT=3");
        String moved = event(
                "UID:serie", "RECURRENCE-ID:20261202T080000Z", "DTSTART:20261202T140000Z", "DTEND:20261202T150000Z");
        String cancelled = event(
                "UID:serie",
                "RECURRENCE-ID:20261203T080000Z",
                "STATUS:CANCELLED",
                "DTSTART:20261203T080000Z",
                "DTEND:20261203T090000Z");

        assertThat(times(expand(calendar(series + moved + cancelled))))
                .containsExactly(
                        "2026-12-01T08:00:00Z/2026-12-01T09:00:00Z", "2026-12-02T14:00:00Z/2026-12-02T15:00:00Z");
    }

    @Test
    void leavesOutWhatIsFreeCancelledOrPast() {
        assertThat(busy("DTSTART:20261201T080000Z", "DTEND:20261201T090000Z", "TRANSP:TRANSPARENT"))
                .isEmpty();
        assertThat(busy("DTSTART:20261201T080000Z", "DTEND:20261201T090000Z", "STATUS:CANCELLED"))
                .isEmpty();
        assertThat(busy("DTSTART:20251201T080000Z", "DTEND:20251201T090000Z")).isEmpty();
        assertThat(busy("DTSTART:20301201T080000Z", "DTEND:20301201T090000Z")).isEmpty();
    }

    @Test
    void refusesWhatIsNoCalendarAndWhatHasNoEnd() {
        assertThatThrownBy(() -> expand("<html>Connexion</html>")).isInstanceOf(CalendarRefusedException.class);
        assertThatThrownBy(() -> busy("DTSTART:20261201T080000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY"))
                .isInstanceOf(CalendarRefusedException.class);
        assertThatThrownBy(() -> new ExpandCalendar(UUID.randomUUID(), PARIS, FROM, TO, 10)
                        .handle(calendar(event("DTSTART:20261201T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY"))))
                .hasMessageContaining("trop");
    }

    private static List<String> busy(String... lines) {
        return times(expand(calendar(event(lines))));
    }

    private static List<BusyTime> expand(String calendar) {
        return new ExpandCalendar(UUID.randomUUID(), PARIS, FROM, TO, 1000).handle(calendar);
    }

    private static List<String> times(List<BusyTime> busy) {
        return busy.stream()
                .map(time -> Instant.ofEpochSecond(time.starts()) + "/" + Instant.ofEpochSecond(time.ends()))
                .toList();
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//FR\r\n" + events + "END:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
