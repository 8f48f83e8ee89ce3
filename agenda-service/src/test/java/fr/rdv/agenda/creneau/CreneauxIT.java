package fr.rdv.agenda.creneau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a neighbour's event on Kafka to what usagers, booking-service and ANTS are answered. */
@AgendaServiceTest
class CreneauxIT {
    private static final String RDVS = "booking.rdv.v1";
    private static final String HOLDS = "booking.creneau-hold.v1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    Mairie mairie;

    @BeforeEach
    void opensAPlage() {
        mairie = events.mairie();
        await().untilAsserted(() -> assertThat(createPlage(mairie.agentId())).hasStatus(201));
    }

    @Test
    void showsUsagersTheCreneauxOfTheWeek() {
        assertThat(starts())
                .containsExactly(
                        "2026-12-01T09:00:00+01:00",
                        "2026-12-01T09:30:00+01:00",
                        "2026-12-01T10:00:00+01:00",
                        "2026-12-02T09:00:00+01:00",
                        "2026-12-02T09:30:00+01:00",
                        "2026-12-02T10:00:00+01:00");
        assertThat(read("/api/public/creneaux?motifId=%s&lieuId=%s&from=2026-11-23&days=7", "$.next.start"))
                .isEqualTo("2026-12-01T09:00:00+01:00");
        assertThat(read("/api/public/creneaux?motifId=%s&lieuId=%s&from=2026-12-01&persons=2", "$..start"))
                .isEqualTo(List.of("2026-12-01T09:00:00+01:00", "2026-12-02T09:00:00+01:00"));
        assertThat(read("/api/public/lieux?motifId=%s", "$[*].nextStart"))
                .isEqualTo(List.of("2026-12-01T09:00:00+01:00"));
    }

    @Test
    void stopsOfferingATimeHeldUntilTheHoldIsReleased() {
        Map<String, Object> hold = held(UUID.randomUUID(), "2026-11-23T08:10:00Z");
        events.booking(HOLDS, "CreneauHeld", mairie, hold);
        awaitFirstStart("2026-12-01T09:30:00+01:00");

        events.booking(HOLDS, "CreneauReleased", mairie, with(hold, "version", 2));

        awaitFirstStart("2026-12-01T09:00:00+01:00");
    }

    @Test
    void offersATimeAgainOnceTheHoldHasExpired() {
        UUID holdId = UUID.randomUUID();
        events.booking(HOLDS, "CreneauHeld", mairie, held(holdId, "2026-11-23T08:00:00Z"));
        holdWednesdayAfter(holdId);

        awaitFreeOnTuesdayAndHeldOnWednesday();
    }

    /** EDGE A17. */
    @Test
    void aRdvTakesThePlaceOfItsHoldAndItsCancellationFreesTheTime() {
        UUID holdId = UUID.randomUUID();
        events.booking(HOLDS, "CreneauHeld", mairie, held(holdId, "2026-11-23T08:10:00Z"));
        Map<String, Object> rdv = booked(Map.of("holdId", holdId));
        events.booking(RDVS, "RdvBooked", mairie, rdv);
        awaitFirstStart("2026-12-01T09:30:00+01:00");

        events.booking(RDVS, "RdvCancelled", mairie, with(with(rdv, "status", "excused"), "version", 2));

        awaitFirstStart("2026-12-01T09:00:00+01:00");
    }

    /** EDGE A18: what is told of it later shows that it was heard. */
    @ParameterizedTest
    @ValueSource(strings = {"seen", "noshow"})
    void keepsTheTimeOfARdvWhetherItsUsagerCameOrNot(String status) {
        Map<String, Object> rdv = booked(Map.of());
        events.booking(RDVS, "RdvBooked", mairie, rdv);
        awaitFirstStart("2026-12-01T10:00:00+01:00");

        Map<String, Object> longer = with(with(rdv, "version", 2), "busyUntil", "2026-12-01T09:30:00Z");
        events.booking(RDVS, "RdvChanged", mairie, with(longer, "status", status));

        awaitFirstStart("2026-12-02T09:00:00+01:00");
    }

    @Test
    void ignoresAHoldThatArrivesAfterItsRdv() {
        UUID holdId = UUID.randomUUID();
        Map<String, Object> rdv = booked(Map.of("holdId", holdId));
        events.booking(RDVS, "RdvCancelled", mairie, with(with(rdv, "status", "revoked"), "version", 2));
        events.booking(RDVS, "RdvBooked", mairie, rdv);
        events.booking(RDVS, "RdvBooked", mairie, with(booked(Map.of()), "startsAt", "2026-12-01T08:30:00Z"));
        await().untilAsserted(() -> assertThat(starts()).hasSize(5));

        events.booking(HOLDS, "CreneauHeld", mairie, held(holdId, "2026-11-23T08:10:00Z"));
        holdWednesdayAfter(holdId);

        awaitFreeOnTuesdayAndHeldOnWednesday();
    }

    @Test
    void tellsWhoOffersAStartAndHowBusyTheyAre() {
        assertThat(createPlage(mairie.colleagueId())).hasStatus(201);
        events.booking(RDVS, "RdvBooked", mairie, with(booked(Map.of()), "startsAt", "2026-12-01T08:30:00Z"));
        await().untilAsserted(() -> assertThat(offer("2026-12-01T09:00:00+01:00"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.agents[?(@.agentId == '%s')].bookedMinutes".formatted(mairie.agentId()))
                .isEqualTo(List.of(30)));

        assertThat(offer("2026-12-01T08:00:00Z"))
                .bodyJson()
                .extractingPath("$.agents.length()")
                .isEqualTo(2);
        assertThat(offer("2026-12-01T08:00:00Z"))
                .bodyJson()
                .extractingPath("$.busyUntil")
                .isEqualTo("2026-12-01T09:30:00+01:00");
        assertThat(offer("2026-12-01T09:30:00+01:00"))
                .bodyJson()
                .extractingPath("$.agents[*].agentId")
                .isEqualTo(List.of(mairie.colleagueId().toString()));
        assertThat(offer("2026-12-01T09:07:00+01:00"))
                .bodyJson()
                .extractingPath("$.offered")
                .isEqualTo(false);
        assertThat(offer("2026-12-03T09:00:00+01:00"))
                .bodyJson()
                .extractingPath("$.offered")
                .isEqualTo(false);
    }

    @Test
    void findsTheNearestStartsOnEitherSide() {
        assertThat(post("/internal/nearest", "\"start\": \"2026-12-02T09:00:00+01:00\", \"persons\": 1, \"limit\": 3"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].start")
                .isEqualTo(
                        List.of("2026-12-01T10:00:00+01:00", "2026-12-02T09:30:00+01:00", "2026-12-02T10:00:00+01:00"));
    }

    @Test
    void movesARdvOfNinetyMinutesOnlyWhereNinetyAreFreeItsOwnCountedIn() {
        // EDGE_CASES C7
        Map<String, Object> rdv = new HashMap<>(booked(Map.of()));
        rdv.put("endsAt", "2026-12-01T09:30:00Z");
        rdv.put("busyUntil", "2026-12-01T09:30:00Z");
        events.booking(RDVS, "RdvBooked", mairie, rdv);
        await().untilAsserted(() -> assertThat(starts()).hasSize(3));

        assertThat(move("creneaux", "\"from\": \"2026-12-01\", \"days\": 7"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.days[*].creneaux[*].end")
                .isEqualTo(List.of("2026-12-01T10:30:00+01:00", "2026-12-02T10:30:00+01:00"));
        assertThat(move("offers", "\"start\": \"2026-12-02T09:00:00+01:00\""))
                .bodyJson()
                .extractingPath("$.end")
                .isEqualTo("2026-12-02T10:30:00+01:00");
        assertThat(move("offers", "\"start\": \"2026-12-02T09:30:00+01:00\""))
                .bodyJson()
                .extractingPath("$.offered")
                .isEqualTo(false);
        assertThat(move("alternatives", "\"start\": \"2026-12-02T09:30:00+01:00\", \"limit\": 3"))
                .bodyJson()
                .extractingPath("$[*].start")
                .isEqualTo(
                        List.of("2026-12-01T09:00:00+01:00", "2026-12-02T09:00:00+01:00", "2026-12-08T09:00:00+01:00"));
        assertThat(move("nearest", "\"limit\": 3"))
                .bodyJson()
                .extractingPath("$[0]")
                .isEqualTo(Map.of(
                        "start",
                        "2026-12-02T09:00:00+01:00",
                        "end",
                        "2026-12-02T10:30:00+01:00",
                        "agentId",
                        mairie.agentId().toString()));
    }

    @Test
    void tellsTheNextCreneauWhenTheDaysHoldNothingButTheRdvThatIsMoved() {
        Map<String, Object> rdv = new HashMap<>(booked(Map.of()));
        rdv.put("endsAt", "2026-12-01T09:30:00Z");
        rdv.put("busyUntil", "2026-12-01T09:30:00Z");
        events.booking(RDVS, "RdvBooked", mairie, rdv);
        await().untilAsserted(() -> assertThat(starts()).hasSize(3));

        assertThat(move("creneaux", "\"from\": \"2026-12-01\", \"days\": 1"))
                .bodyJson()
                .extractingPath("$.next.start")
                .isEqualTo("2026-12-02T09:00:00+01:00");
        assertThat(move("creneaux", "\"from\": \"2026-12-01\", \"days\": 2"))
                .bodyJson()
                .extractingPath("$.next")
                .isNull();
    }

    private MvcTestResult move(String path, String rest) {
        return internal(
                "/internal/moves/" + path, """
                {"rdv": {"motifId": "%s", "lieuId": "%s", "agentIds": ["%s"], "startsAt": "2026-12-01T08:00:00Z",
                 "endsAt": "2026-12-01T09:30:00Z", "busyUntil": "2026-12-01T09:30:00Z"}, %s}""".formatted(mairie.motifId(), mairie.lieuId(), mairie.agentId(), rest));
    }

    @Test
    void listsTheStartsOfLieuxForAnts() {
        UUID longer = UUID.randomUUID();
        events.motif(mairie, Map.of("motifId", longer, "durationMin", 60));
        String body =
                "{\"motifIds\": [\"%s\", \"%s\"], \"lieuIds\": [\"%s\"], \"from\": \"2026-11-23\", \"to\": \"2026-12-01\", \"persons\": 2}"
                        .formatted(longer, mairie.motifId(), mairie.lieuId());

        assertThat(internal("/internal/creneaux", body))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].start")
                .isEqualTo(List.of("2026-12-01T09:00:00+01:00"));
        assertThat(internal("/internal/creneaux", body.replace("2026-12-01", "2027-12-01")))
                .hasStatus(422);
    }

    @Test
    void givesNothingInAClosedLieuOrForAnAgentGone() {
        events.lieu(mairie, false, 9);
        await().untilAsserted(() -> assertThat(starts()).isEmpty());

        events.lieu(mairie, true, 3);
        events.lieu(mairie, true, 10);
        await().untilAsserted(() -> assertThat(starts()).hasSize(6));

        events.send("identity.agent.v1", "AgentRoleChanged", mairie.agentId(), null);
        await().untilAsserted(() -> assertThat(starts()).isEmpty());
    }

    @Test
    void hidesAMotifClosedOnlineOrDeleted() {
        events.motif(mairie, Map.of("online", false, "version", 4));
        await().untilAsserted(() -> assertThat(search()).hasStatus(404));
        assertThat(offer("2026-12-01T09:00:00+01:00"))
                .bodyJson()
                .extractingPath("$.offered")
                .isEqualTo(false);

        events.send("organisation.motif.v1", "MotifChanged", mairie.motifId(), null);
        await().untilAsserted(() -> assertThat(post("/internal/nearest", "\"start\": \"2026-12-02T09:00:00+01:00\""))
                .bodyJson()
                .extractingPath("$")
                .isEqualTo(List.of()));
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThat(mvc.get().uri("/api/public/creneaux?motifId=" + mairie.motifId()))
                .hasStatus(422);
        assertThat(mvc.get().uri("/api/public/creneaux?motifId=x")).hasStatus(400);
        assertThat(mvc.get().uri("/api/public/creneaux?motifId=" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/api/public/creneaux?motifId=%s&lieuId=%s&days=400"
                                .formatted(mairie.motifId(), mairie.lieuId())))
                .hasStatus(400);
        assertThat(mvc.get()
                        .uri("/api/public/creneaux?motifId=%s&lieuId=%s&from=9999-01-01"
                                .formatted(mairie.motifId(), mairie.lieuId())))
                .hasStatus(422);
        assertThat(mvc.post().uri("/internal/offers").with(Tokens.agent(mairie.agentId())))
                .hasStatus(403);
    }

    private MvcTestResult createPlage(UUID agent) {
        return mvc.post()
                .uri("/api/plages-ouverture")
                .with(Tokens.agent(mairie.agentId()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(mairie.plage(agent))
                .exchange();
    }

    private MvcTestResult search() {
        return mvc.get()
                .uri("/api/public/creneaux?motifId=%s&lieuId=%s&from=2026-12-01"
                        .formatted(mairie.motifId(), mairie.lieuId()))
                .exchange();
    }

    private List<String> starts() {
        return JsonPath.read(text(search()), "$.days[*].creneaux[*].start");
    }

    private Object read(String path, String jsonPath) {
        return JsonPath.read(
                text(mvc.get()
                        .uri(path.formatted(mairie.motifId(), mairie.lieuId()))
                        .exchange()),
                jsonPath);
    }

    private void awaitFirstStart(String expected) {
        await().untilAsserted(() -> assertThat(starts().getFirst()).isEqualTo(expected));
    }

    private void holdWednesdayAfter(UUID earlierKey) {
        Map<String, Object> hold = new HashMap<>(held(UUID.randomUUID(), "2026-11-23T08:10:00Z"));
        hold.put("startsAt", "2026-12-02T08:00:00Z");
        hold.put("endsAt", "2026-12-02T08:30:00Z");
        hold.put("busyUntil", "2026-12-02T08:30:00Z");
        events.send(HOLDS, "CreneauHeld", earlierKey, Events.body(HOLDS, "CreneauHeld", hold));
    }

    private void awaitFreeOnTuesdayAndHeldOnWednesday() {
        await().untilAsserted(() ->
                assertThat(starts()).contains("2026-12-01T09:00:00+01:00").doesNotContain("2026-12-02T09:00:00+01:00"));
    }

    private MvcTestResult offer(String start) {
        return post("/internal/offers", "\"start\": \"%s\", \"persons\": 1".formatted(start));
    }

    private MvcTestResult post(String path, String rest) {
        return internal(
                path,
                "{\"motifId\": \"%s\", \"lieuId\": \"%s\", %s}".formatted(mairie.motifId(), mairie.lieuId(), rest));
    }

    private MvcTestResult internal(String path, String body) {
        return mvc.post()
                .uri(path)
                .with(Tokens.service())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private Map<String, Object> held(UUID holdId, String expiresAt) {
        return Map.of("holdId", holdId, "agentId", mairie.agentId(), "expiresAt", expiresAt);
    }

    private Map<String, Object> booked(Map<String, Object> changed) {
        Map<String, Object> rdv =
                new HashMap<>(Map.of("rdvId", UUID.randomUUID(), "agentIds", List.of(mairie.agentId())));
        rdv.put("holdId", null);
        rdv.putAll(changed);
        if (changed.isEmpty()) {
            rdv.put("endsAt", "2026-12-01T09:00:00Z");
            rdv.put("busyUntil", "2026-12-01T09:00:00Z");
        }
        return rdv;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
