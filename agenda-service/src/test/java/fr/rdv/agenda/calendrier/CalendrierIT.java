package fr.rdv.agenda.calendrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The feed of an agent, as two independent parsers read it; its secret (ARCHITECTURE §5, §6). */
@AgendaServiceTest
class CalendrierIT {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZonedDateTime FROM = ZonedDateTime.of(2026, 11, 23, 0, 0, 0, 0, PARIS);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    Mairie mairie;
    Screen screen;

    @BeforeEach
    void hasPlagesAbsencesAndRdvs() {
        mairie = events.mairie();
        screen = new Screen(mvc, mairie.agentId());
        await().untilAsserted(() -> assertThat(
                        screen.post("/api/plages-ouverture", everySecondWeek().replace("Accueil", "Quinzaine")))
                .hasStatus(201));
        String monthly =
                mairie.plage(mairie.agentId()).replace("\"week\"", "\"month\"").replace("Accueil", "Mensuel");
        screen.post("/api/plages-ouverture", monthly.replace("\"until\": null", "\"until\": \"2027-04-30\""));
        String weekly = location("/api/plages-ouverture", mairie.plage(mairie.agentId()));
        screen.delete(weekly + "/occurrences/2026-12-08");
        screen.put(weekly + "/occurrences/2026-12-15", """
                {"day": "2026-12-18", "startTime": "14:00", "endTime": "16:00"}""", null);
        screen.post("/api/absences", absence());
        events.booking(
                "booking.rdv.v1",
                "RdvBooked",
                mairie,
                Map.of(
                        "rdvId", UUID.randomUUID(),
                        "agentIds", List.of(mairie.agentId()),
                        "startsAt", "2026-12-02T08:00:00Z",
                        "endsAt", "2026-12-02T08:30:00Z",
                        "busyUntil", "2026-12-02T08:40:00Z"));
        String feed = feed();
        await().untilAsserted(() -> assertThat(text(feed)).contains("20261202T090000"));
    }

    @Test
    void isReadAlikeByTwoParsers() throws Exception {
        String feed = text(feed());
        ICalendar biweekly = Biweekly.parse(feed).first();
        Calendar ical4j = new CalendarBuilder().build(new StringReader(feed));

        TreeSet<String> read = readByBiweekly(biweekly);

        assertThat(read)
                .isEqualTo(readByIcal4j(ical4j))
                .contains("2026-12-01T08:00:00Z Accueil", "2027-06-02T07:00:00Z Quinzaine")
                .contains("2026-12-18T13:00:00Z Accueil", "2027-04-06T07:00:00Z Mensuel")
                .contains("2026-12-21T07:00:00Z Indisponibilité", "2026-12-02T08:00:00Z RDV")
                .doesNotContain("2026-12-08T08:00:00Z Accueil", "2026-12-15T08:00:00Z Accueil")
                .doesNotContain("2027-05-04T07:00:00Z Mensuel", "2026-12-09T08:00:00Z Quinzaine");
        assertThat(feed)
                .contains("TZID=Europe/Paris", "BEGIN:VTIMEZONE", "EXDATE", "RECURRENCE-ID", "WKST=MO")
                .doesNotContain("Congés");
    }

    @Test
    void opensWithItsPresentSecretOnly() {
        String former = feed();
        String present = feed();

        assertThat(present).isNotEqualTo(former).hasSizeGreaterThan(32);
        assertThat(mvc.get().uri(former)).hasStatus(404);
        assertThat(mvc.get().uri(present)).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        assertThat(screen.get("/api/agenda/calendrier"))
                .bodyJson()
                .extractingPath("$.openedAt")
                .isNotNull();
        assertThat(screen.delete("/api/agenda/calendrier")).hasStatus(204);
        assertThat(mvc.get().uri(present)).hasStatus(404);
    }

    private TreeSet<String> readByBiweekly(ICalendar calendar) {
        TreeSet<String> found = new TreeSet<>();
        for (VEvent event : calendar.getEvents()) {
            DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(PARIS));
            while (dates.hasNext()) {
                Instant date = dates.next().toInstant();
                if (date.isAfter(FROM.plusYears(1).toInstant())) {
                    break;
                }
                boolean moved = event.getRecurrenceId() == null
                        && calendar.getEvents().stream()
                                .anyMatch(other -> other.getRecurrenceId() != null
                                        && other.getUid().equals(event.getUid())
                                        && other.getRecurrenceId()
                                                .getValue()
                                                .toInstant()
                                                .equals(date));
                if (!moved) {
                    found.add(date + " " + event.getSummary().getValue());
                }
            }
        }
        return found;
    }

    private static TreeSet<String> readByIcal4j(Calendar calendar) {
        TreeSet<String> found = new TreeSet<>();
        List<CalendarComponent> all = calendar.getComponents(Component.VEVENT);
        for (CalendarComponent event : all) {
            String uid = event.getRequiredProperty("UID").getValue();
            List<String> moved = all.stream()
                    .filter(other -> other.getProperty("RECURRENCE-ID").isPresent()
                            && other.getRequiredProperty("UID").getValue().equals(uid)
                            && other != event)
                    .map(other -> other.getRequiredProperty("RECURRENCE-ID").getValue())
                    .toList();
            boolean override = event.getProperty("RECURRENCE-ID").isPresent();
            for (Period<Temporal> period :
                    event.<Temporal>calculateRecurrenceSet(new Period<>(FROM, FROM.plusYears(1)))) {
                Instant start = Instant.from(period.getStart());
                String wall = start.atZone(PARIS).format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
                if (override || !moved.contains(wall)) {
                    found.add(start + " " + event.getRequiredProperty("SUMMARY").getValue());
                }
            }
        }
        return found;
    }

    private String everySecondWeek() {
        return mairie.plage(mairie.agentId(), List.of("wednesday"))
                .replace("2026-12-01", "2026-12-02")
                .replace("\"interval\": 1", "\"interval\": 2");
    }

    private String absence() {
        return """
                {"organisationId": "%s", "agentId": "%s", "title": "Congés", "firstDay": "2026-12-21",
                 "endDay": "2026-12-24", "startTime": "08:00", "endTime": "18:00", "recurrence": null}""".formatted(mairie.organisationId(), mairie.agentId());
    }

    private String location(String uri, String body) {
        return screen.post(uri, body).getResponse().getHeader("Location");
    }

    /** The path of a feed with a new secret. */
    private String feed() {
        String url = screen.readAnswer(screen.post("/api/agenda/calendrier/secret", "{}"), "$.url");
        return url.substring(url.indexOf("/calendrier/"));
    }

    private String text(String feed) {
        return screen.text(mvc.get().uri(feed).exchange());
    }
}
