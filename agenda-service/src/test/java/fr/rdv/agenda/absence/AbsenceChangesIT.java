package fr.rdv.agenda.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a change of an absence keeps of it, and what is said before: here an agent of Paris and of La Réunion is away every Tuesday, 09:00 to 12:00. */
@AgendaServiceTest
class AbsenceChangesIT {
    private static final String VERIFICATION = "/api/absences/verification";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    Mairie mairie;
    Mairie reunion;
    Screen screen;
    String location;

    @BeforeEach
    void someoneIsAwayEveryTuesday() {
        mairie = events.mairie();
        reunion = inLaReunion();
        Map<String, ?> both = Map.of(
                "roles",
                List.of(Events.role(mairie, "basique", false), Events.role(reunion, "basique", false)),
                "version",
                9);
        events.agent(mairie, mairie.agentId(), both);
        screen = new Screen(mvc, mairie.agentId());
        await().untilAsserted(() -> assertThat(screen.get("/api/absences?organisationId=" + reunion.organisationId()))
                .hasStatusOk());
        await().untilAsserted(() -> {
            location = screen.post("/api/absences", absence(mairie, "2026-12-01"))
                    .getResponse()
                    .getHeader("Location");
            assertThat(location).isNotNull();
        });
    }

    @Test
    void savedUnchangedInAnotherZoneItStaysAtItsOwnHours() {
        awaitZoneOfLaReunion();

        assertThat(screen.put(location, absence(reunion, "2026-12-01"), "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("Europe/Paris");

        assertThat(starts()).containsExactly("2026-12-01T09:00:00+01:00", "2026-12-08T09:00:00+01:00");
    }

    @Test
    void whatFollowsFromADayStaysInTheSameZone() {
        awaitZoneOfLaReunion();
        String later = absence(reunion, "2026-12-08").replace("09:00", "10:00");

        assertThat(screen.put(location + "/occurrences/2026-12-08/following", later, "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("Europe/Paris");

        assertThat(starts()).containsExactly("2026-12-01T09:00:00+01:00", "2026-12-08T10:00:00+01:00");
    }

    @Test
    void aRemovedOccurrenceHasNoRdvUnderIt() {
        booked("2026-12-01T09:30:00+01:00", "2026-12-08T09:30:00+01:00");
        assertThat(screen.delete(location + "/occurrences/2026-12-08")).hasStatusOk();
        String unchanged = absence(mairie, "2026-12-01");

        assertThat(rdvsUnder("", unchanged)).as("a new one").hasSize(2);
        assertThat(rdvsUnder("?absenceId=" + id(), unchanged)).containsExactly("2026-12-01T09:30:00+01:00");
    }

    @Test
    void aMovedOccurrenceHasTheRdvsOfItsNewPlaceUnderIt() {
        booked("2026-12-08T09:30:00+01:00", "2026-12-10T14:30:00+01:00");
        move("2026-12-08", "2026-12-10");

        assertThat(rdvsUnder("?absenceId=" + id(), absence(mairie, "2026-12-01")))
                .containsExactly("2026-12-10T14:30:00+01:00");
    }

    @Test
    void whatFollowsFromADayIsVerifiedAsItWillBeKept() {
        booked(
                "2026-12-01T09:30:00+01:00",
                "2026-12-08T09:30:00+01:00",
                "2026-12-15T09:30:00+01:00",
                "2026-12-24T14:30:00+01:00");
        assertThat(screen.delete(location + "/occurrences/2026-12-15")).hasStatusOk();
        move("2026-12-22", "2026-12-24");
        String following = "?absenceId=" + id() + "&from=2026-12-08";
        String later = absence(mairie, "2026-12-08");

        assertThat(rdvsUnder(following, later))
                .containsExactly("2026-12-08T09:30:00+01:00", "2026-12-24T14:30:00+01:00");
        assertThat(screen.post(VERIFICATION + following, absence(mairie, "2026-12-01")))
                .as("earlier than what it follows")
                .hasStatus(422);
        assertThat(screen.post(VERIFICATION + "?absenceId=" + id() + "&from=2026-12-09", later))
                .as("no day of the recurrence")
                .hasStatus(404);
        assertThat(screen.put(location + "/occurrences/2026-12-08/following", later, "\"3\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.exceptions[*].day")
                .as("as it is kept")
                .isEqualTo(List.of("2026-12-15", "2026-12-22"));
    }

    @Test
    void isVerifiedAtTheHoursOfItsOwnZone() {
        awaitZoneOfLaReunion();
        booked("2026-12-01T06:30:00+01:00", "2026-12-01T11:30:00+01:00");

        assertThat(rdvsUnder("", absence(reunion, "2026-12-01"))).containsExactly("2026-12-01T09:30:00+04:00");
        assertThat(rdvsUnder("?absenceId=" + id(), absence(reunion, "2026-12-01")))
                .containsExactly("2026-12-01T11:30:00+01:00");
    }

    @Test
    void isVerifiedForThoseWhoMayChangeIt() {
        UUID otherService = UUID.randomUUID();
        events.agent(mairie, otherService, Map.of("serviceIds", List.of(UUID.randomUUID())));
        Mairie elsewhere = events.mairie();
        String verification = VERIFICATION + "?absenceId=" + id();

        await().untilAsserted(() -> assertThat(
                        new Screen(mvc, otherService).post(VERIFICATION, absence(mairie, otherService, "2026-12-01")))
                .hasStatusOk());
        assertThat(new Screen(mvc, otherService).post(verification, absence(mairie, otherService, "2026-12-01")))
                .hasStatus(403);
        Screen stranger = new Screen(mvc, elsewhere.agentId());
        await().untilAsserted(() -> assertThat(stranger.post(VERIFICATION, absence(elsewhere, "2026-12-01")))
                .hasStatusOk());
        assertThat(stranger.post(verification, absence(elsewhere, "2026-12-01")))
                .hasStatus(404);
        assertThat(screen.post(verification, absence(mairie, mairie.colleagueId(), "2026-12-01")))
                .as("an absence does not change its agent")
                .hasStatus(422);
    }

    private Mairie inLaReunion() {
        Mairie annexe = new Mairie(
                mairie.espaceId(),
                UUID.randomUUID(),
                mairie.serviceId(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                mairie.agentId(),
                mairie.colleagueId());
        Map<String, ?> there = Map.of(
                "organisationId", annexe.organisationId(), "espaceId", annexe.espaceId(), "zone", "Indian/Reunion");
        events.send(
                "organisation.organisation.v1",
                "OrganisationCreated",
                annexe.organisationId(),
                Events.body("organisation.organisation.v1", "OrganisationCreated", there));
        return annexe;
    }

    /** A new absence is in the zone of where it is typed. */
    private void awaitZoneOfLaReunion() {
        await().untilAsserted(() -> assertThat(screen.post("/api/absences", absence(reunion, "2027-12-07")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("Indian/Reunion"));
    }

    /** RDVs of half an hour, once they are known here. */
    private void booked(String... starts) {
        for (String start : starts) {
            Instant begins = OffsetDateTime.parse(start).toInstant();
            Instant ends = begins.plus(Duration.ofMinutes(30));
            Map<String, ?> rdv = Map.of(
                    "rdvId", UUID.randomUUID(),
                    "agentIds", List.of(mairie.agentId()),
                    "startsAt", begins,
                    "endsAt", ends,
                    "busyUntil", ends);
            events.booking("booking.rdv.v1", "RdvBooked", mairie, rdv);
        }
        String december = """
                {"organisationId": "%s", "agentId": "%s", "title": "Décembre", "firstDay": "2026-12-01",
                 "endDay": "2026-12-31", "startTime": "00:00", "endTime": "23:00"}""".formatted(mairie.organisationId(), mairie.agentId());
        await().untilAsserted(() -> assertThat(rdvsUnder("", december)).containsExactly(starts));
    }

    private List<String> rdvsUnder(String query, String absence) {
        return screen.readAnswer(screen.post(VERIFICATION + query, absence), "$.rdvs[*].start");
    }

    private void move(String day, String to) {
        String move = "{\"day\": \"%s\", \"startTime\": \"14:00\", \"endTime\": \"15:00\"}".formatted(to);
        assertThat(screen.put(location + "/occurrences/" + day, move, null)).hasStatusOk();
    }

    private String id() {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private List<String> starts() {
        return screen.read(
                "/api/agenda?organisationId=%s&agentId=%s&from=2026-12-01&to=2026-12-08"
                        .formatted(mairie.organisationId(), mairie.agentId()),
                "$.absences[*].start");
    }

    private static String absence(Mairie where, String firstDay) {
        return absence(where, where.agentId(), firstDay);
    }

    private static String absence(Mairie where, UUID agentId, String firstDay) {
        return """
                {"organisationId": "%s", "agentId": "%s", "title": "Congés", "firstDay": "%s", "endDay": null,
                 "startTime": "09:00", "endTime": "12:00",
                 "recurrence": {"every": "week", "interval": 1, "on": ["tuesday"], "until": null}}""".formatted(where.organisationId(), agentId, firstDay);
    }
}
