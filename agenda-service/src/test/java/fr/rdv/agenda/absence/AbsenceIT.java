package fr.rdv.agenda.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Absences: who may, what they must be, what they take away, what lies under them (EDGE D8, G6, G17, G18). */
@AgendaServiceTest
class AbsenceIT {
    private static final String WEEKLY = """
            {"every": "week", "interval": 1, "on": ["tuesday"], "until": null}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    Mairie mairie;
    Screen screen;

    @BeforeEach
    void opensAPlage() {
        mairie = events.mairie();
        screen = new Screen(mvc, mairie.agentId());
        await().untilAsserted(() -> assertThat(screen.post("/api/plages-ouverture", mairie.plage(mairie.agentId())))
                .hasStatus(201));
    }

    @Test
    void takesItsTimeAwayInEveryOrganisation() {
        Mairie annexe = new Mairie(
                mairie.espaceId(),
                UUID.randomUUID(),
                mairie.serviceId(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                mairie.agentId(),
                mairie.colleagueId());
        events.neighbour(annexe);
        events.agent(
                mairie,
                mairie.agentId(),
                Map.of(
                        "roles",
                        List.of(Events.role(mairie, "basique", false), Events.role(annexe, "basique", false)),
                        "version",
                        9));
        await().untilAsserted(() -> assertThat(screen.post("/api/plages-ouverture", annexe.plage(mairie.agentId())))
                .hasStatus(201));

        assertThat(screen.post("/api/absences", absence("2026-12-01", "2026-12-02", "null")))
                .hasStatus(201);

        assertThat(firstStart(mairie)).isEqualTo("2026-12-08T09:00:00+01:00");
        assertThat(firstStart(annexe)).isEqualTo("2026-12-08T09:00:00+01:00");
    }

    @Test
    void removesOneOccurrence() {
        String location = screen.post("/api/absences", absence("2026-12-01", null, WEEKLY))
                .getResponse()
                .getHeader("Location");
        assertThat(firstStart(mairie)).as("Tuesday is taken").isEqualTo("2026-12-02T09:00:00+01:00");

        assertThat(screen.delete(location + "/occurrences/2026-12-01")).hasStatusOk();

        assertThat(firstStart(mairie)).isEqualTo("2026-12-01T09:00:00+01:00");
        assertThat(screen.get("/api/agenda?organisationId=%s&agentId=%s&from=2026-12-01&to=2026-12-08"
                        .formatted(mairie.organisationId(), mairie.agentId())))
                .bodyJson()
                .extractingPath("$.absences[*].day")
                .isEqualTo(List.of("2026-12-08"));
    }

    @Test
    void changesAllAndThoseThatFollow() {
        String location = screen.post("/api/absences", absence("2026-12-01", null, WEEKLY))
                .getResponse()
                .getHeader("Location");
        String later = absence("2026-12-08", null, WEEKLY).replace("\"08:00\"", "\"09:00\"");

        assertThat(screen.put(location + "/occurrences/2026-12-08/following", later, "\"1\""))
                .hasStatusOk();
        assertThat(screen.get(location))
                .bodyJson()
                .extractingPath("$.recurrence.until")
                .isEqualTo("2026-12-07");
        assertThat(screen.put(location, absence("2026-12-01", null, "null"), "\"1\""))
                .hasStatus(412);
        assertThat(screen.put(location, absence("2026-12-01", null, "null"), "\"2\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.recurrence")
                .isNull();
        assertThat(screen.delete(location)).hasStatus(204);
        assertThat(screen.get(location)).hasStatus(404);
    }

    @Test
    void listsTheRdvsUnderIt() {
        UUID rdvId = UUID.randomUUID();
        Map<String, ?> booked = Map.of(
                "rdvId", rdvId,
                "agentIds", List.of(mairie.agentId()),
                "startsAt", "2026-12-01T08:30:00Z",
                "endsAt", "2026-12-01T09:00:00Z",
                "busyUntil", "2026-12-01T09:00:00Z");
        events.booking("booking.rdv.v1", "RdvBooked", mairie, booked);

        await().untilAsserted(
                        () -> assertThat(screen.post("/api/absences/verification", absence("2026-12-01", null, "null")))
                                .hasStatusOk()
                                .bodyJson()
                                .extractingPath("$.rdvs[0].rdvId")
                                .isEqualTo(rdvId.toString()));
        assertThat(screen.post("/api/absences/verification", absence("2026-12-02", null, "null")))
                .bodyJson()
                .extractingPath("$.rdvs")
                .isEqualTo(List.of());
        String location = screen.post("/api/absences", absence("2026-12-01", null, "null"))
                .getResponse()
                .getHeader("Location");
        assertThat(screen.get(location + "/rdvs"))
                .bodyJson()
                .extractingPath("$.rdvs[0].start")
                .isEqualTo("2026-12-01T09:30:00+01:00");
    }

    @Test
    void explainsEachFault() {
        assertFault(absence("2026-12-01", "2026-12-02", WEEKLY), "recurrence", "plusieurs jours");
        assertFault(absence("2026-12-01", "2026-11-30", "null"), "endDay", "avant");
        assertFault(absence("2017-12-24", null, "null"), "firstDay", "2018");
        assertFault(absence("2100-12-24", null, "null"), "firstDay", "5 ans");
        assertFault(absence("2026-12-01", null, "null").replace("12:00", "08:00"), "endTime", "après");
        assertFault(absence("2026-12-02", null, WEEKLY), "firstDay", "mercredi");
    }

    @Test
    void isForThoseWhoSeeTheAgent() {
        UUID other = agent(Map.of("serviceIds", List.of(UUID.randomUUID())));
        UUID accueil = agent(Map.of("serviceIds", List.of(), "roles", List.of(Events.role(mairie, "basique", true))));
        UUID espace = agent(Map.of("serviceIds", List.of(), "roles", List.of(), "adminEspace", true));
        String absence = absence("2026-12-01", null, "null");
        String location = screen.post("/api/absences", absence).getResponse().getHeader("Location");

        for (UUID allowed : List.of(mairie.colleagueId(), accueil, espace)) {
            assertThat(new Screen(mvc, allowed).post("/api/absences", absence)).hasStatus(201);
            assertThat(new Screen(mvc, allowed).get(location)).hasStatusOk();
        }
        assertThat(new Screen(mvc, other).post("/api/absences", absence)).hasStatus(403);
        assertThat(new Screen(mvc, other).get(location)).hasStatus(403);
        assertThat(new Screen(mvc, other).get("/api/absences?organisationId=" + mairie.organisationId()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .isEqualTo(List.of());
        Mairie elsewhere = events.mairie();
        Screen stranger = new Screen(mvc, elsewhere.agentId());
        await().untilAsserted(() -> assertThat(stranger.get(location)).hasStatus(404));
    }

    @Test
    void goesWithAnAgentDeleted() {
        String location = screen.post("/api/absences", absence("2026-12-01", null, "null"))
                .getResponse()
                .getHeader("Location");
        events.agent(
                mairie,
                mairie.agentId(),
                Map.of("status", "deleted", "roles", List.of(), "serviceIds", List.of(), "version", 9));

        Screen espace = new Screen(mvc, agent(Map.of("adminEspace", true)));
        await().untilAsserted(() -> assertThat(espace.get(location)).hasStatus(404));
    }

    private UUID agent(Map<String, ?> changed) {
        UUID agentId = UUID.randomUUID();
        events.agent(mairie, agentId, changed);
        await().untilAsserted(() -> assertThat(
                        new Screen(mvc, agentId).get("/api/absences?organisationId=" + mairie.organisationId()))
                .hasStatusOk());
        return agentId;
    }

    private void assertFault(String absence, String champ, String words) {
        assertThat(screen.post("/api/absences", absence))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs." + champ)
                .asString()
                .contains(words);
    }

    private String absence(String firstDay, String endDay, String recurrence) {
        return """
                {"organisationId": "%s", "agentId": "%s", "title": "Congés", "firstDay": "%s", "endDay": %s,
                 "startTime": "08:00", "endTime": "12:00", "recurrence": %s}""".formatted(
                        mairie.organisationId(),
                        mairie.agentId(),
                        firstDay,
                        endDay == null ? "null" : "\"" + endDay + "\"",
                        recurrence);
    }

    private String firstStart(Mairie place) {
        List<String> starts = screen.read(
                "/api/public/creneaux?motifId=%s&lieuId=%s&from=2026-12-01&days=14"
                        .formatted(place.motifId(), place.lieuId()),
                "$.days[*].creneaux[*].start");
        return starts.getFirst();
    }
}
