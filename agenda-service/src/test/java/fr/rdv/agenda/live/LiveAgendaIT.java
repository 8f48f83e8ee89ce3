package fr.rdv.agenda.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import fr.rdv.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an open agenda is told. */
@AgendaServiceTest
class LiveAgendaIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    Mairie mairie;
    Screen screen;

    @BeforeEach
    void someAgentsAreKnown() {
        mairie = events.mairie();
        screen = new Screen(mvc, mairie.agentId());
        await().untilAsserted(() -> assertThat(screen.get("/api/agenda?from=2026-12-01&to=2026-12-01&organisationId="
                        + mairie.organisationId() + "&agentId=" + mairie.agentId() + "&agentId="
                        + mairie.colleagueId()))
                .hasStatusOk());
    }

    @Test
    void tellsOfARdvOfTheAgentsShownAndTheDaysConcerned() {
        MockHttpServletResponse shown = open(mairie.agentId());
        MockHttpServletResponse other = open(mairie.colleagueId());

        events.booking("booking.rdv.v1", "RdvBooked", mairie, rdv("2026-12-01T22:30:00Z", "2026-12-01T23:30:00Z"));

        String change = "{\"agentId\":\"%s\",\"kind\":\"rdv\",\"from\":\"2026-12-01\",\"to\":\"2026-12-01\"}"
                .formatted(mairie.agentId());
        await().untilAsserted(() -> assertThat(told(shown)).contains("event:agenda\ndata:" + change));
        assertThat(told(other)).doesNotContain("event:agenda");
    }

    @Test
    void tellsThatAnAgentIsTakenElsewhereAndNotByWhom() {
        MockHttpServletResponse shown = open(mairie.agentId());
        UUID elsewhere = UUID.randomUUID();
        Map<String, Object> rdv = new HashMap<>(rdv("2026-12-03T08:00:00Z", "2026-12-03T08:30:00Z"));
        rdv.put("organisationId", elsewhere);

        events.booking("booking.rdv.v1", "RdvBooked", mairie, rdv);

        await().untilAsserted(() -> assertThat(told(shown)).contains("\"kind\":\"elsewhere\",\"from\":\"2026-12-03\""));
        assertThat(told(shown)).doesNotContain(elsewhere.toString(), "\"kind\":\"rdv\"");
    }

    @Test
    void tellsOfPlagesAndAbsences() {
        MockHttpServletResponse shown = open(mairie.agentId());

        assertThat(screen.post("/api/plages-ouverture", mairie.plage(mairie.agentId())))
                .hasStatus(201);
        await().untilAsserted(() -> assertThat(told(shown)).contains("\"kind\":\"plage\""));

        assertThat(screen.post("/api/absences", """
                        {"organisationId": "%s", "agentId": "%s", "title": "Congés", "firstDay": "2026-12-01",
                         "startTime": "09:00", "endTime": "18:00"}""".formatted(mairie.organisationId(), mairie.agentId())))
                .hasStatus(201);
        await().untilAsserted(() -> assertThat(told(shown)).contains("\"kind\":\"absence\""));
    }

    @Test
    void saysNothingOfAHold() {
        MockHttpServletResponse shown = open(mairie.agentId());

        events.booking(
                "booking.creneau-hold.v1",
                "CreneauHeld",
                mairie,
                Map.of("holdId", UUID.randomUUID(), "agentId", mairie.agentId()));
        events.booking("booking.rdv.v1", "RdvBooked", mairie, rdv("2026-12-02T08:00:00Z", "2026-12-02T08:30:00Z"));

        await().untilAsserted(() -> assertThat(told(shown)).contains("2026-12-02"));
        assertThat(told(shown)).containsOnlyOnce("event:agenda");
    }

    @Test
    void makesEveryBrowserReadAgainAfterItsOwnConnectionWasCut() {
        MockHttpServletResponse shown = open(mairie.agentId());

        jdbc.sql(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'agenda-notifications'")
                .query(Boolean.class)
                .list();
        await().untilAsserted(() -> assertThat(told(shown)).contains("event:reload"));

        assertThat(screen.post("/api/plages-ouverture", mairie.plage(mairie.agentId())))
                .hasStatus(201);
        await().untilAsserted(() -> assertThat(told(shown)).contains("\"kind\":\"plage\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "null", "{}"})
    void makesEveryBrowserReadAgainAfterUnreadableNewsAndGoesOn(String notification) {
        MockHttpServletResponse shown = open(mairie.agentId());

        jdbc.sql("NOTIFY agenda, '" + notification + "'").update();
        await().untilAsserted(() -> assertThat(told(shown)).contains("event:reload"));

        assertThat(screen.post("/api/plages-ouverture", mairie.plage(mairie.agentId())))
                .hasStatus(201);
        await().untilAsserted(() -> assertThat(told(shown)).contains("\"kind\":\"plage\""));
    }

    private Map<String, ?> rdv(String start, String end) {
        return Map.of(
                "rdvId",
                UUID.randomUUID(),
                "agentIds",
                List.of(mairie.agentId()),
                "startsAt",
                start,
                "endsAt",
                end,
                "busyUntil",
                end,
                "status",
                "unknown");
    }

    private MockHttpServletResponse open(UUID agentId) {
        MvcTestResult stream = mvc.get()
                .uri("/api/agenda/live?organisationId=" + mairie.organisationId() + "&agentId=" + agentId)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .with(Tokens.agent(mairie.agentId()))
                .asyncExchange();
        assertThat(stream).hasStatusOk();
        return stream.getResponse();
    }

    private static String told(MockHttpServletResponse stream) {
        return new String(stream.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
