package fr.rdv.booking.rdv;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Contracts;
import fr.rdv.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Agents move RDVs and take cancellations back. */
@WholeService
class MoveRdvIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final OffsetDateTime TEN = NINE.plusHours(1);

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private Mairie mairie;
    private UUID agent;

    @BeforeEach
    void aMairie() {
        neighbours.closeCircuits();
        mairie = espaces.mairie();
        agent = espaces.agent(mairie, "basique");
    }

    @Test
    void movesToAnotherTimeAgentAndLieuAndKeepsItsLength() {
        UUID colleague = espaces.agent(mairie, "basique");
        String rdvId = book(agent, NINE);
        lengthen(rdvId);

        MockHttpServletResponse moved = move(rdvId, """
                {"start": "%s", "agentIds": ["%s"]}""".formatted(TEN, colleague));

        assertThat(moved.getStatus()).as(body(moved)).isEqualTo(200);
        assertThat(JsonPath.<String>read(body(moved), "$.start")).isEqualTo("2030-01-08T10:00:00+01:00");
        assertThat(JsonPath.<String>read(body(moved), "$.end")).isEqualTo("2030-01-08T11:30:00+01:00");
        assertThat(JsonPath.<String>read(body(moved), "$.agents[0].agentId")).isEqualTo(colleague.toString());
        assertThat(JsonPath.<Integer>read(body(moved), "$.version")).isEqualTo(2);
        assertThat(book(agent, NINE)).isNotEmpty();
    }

    @Test
    void tellsEachMoveAndReturnOnceInOrderAndAsTheContractSays() {
        String rdvId = book(agent, NINE);
        move(rdvId, at(TEN));
        move(rdvId, at(TEN));
        cancel(rdvId);
        send(HttpMethod.DELETE, "/api/rdvs/" + rdvId + "/cancellation", "", null);
        send(HttpMethod.DELETE, "/api/rdvs/" + rdvId + "/cancellation", "", null);

        List<ConsumerRecord<String, String>> events = published.of(rdvId, 4);

        assertThat(PublishedEvents.names(events))
                .containsExactly("RdvBooked", "RdvMoved", "RdvCancelled", "RdvReinstated");
        assertThat(events)
                .extracting(event -> JsonPath.<Integer>read(event.value(), "$.version"))
                .containsExactly(1, 2, 3, 4);
        assertThat(events).allSatisfy(event -> Contracts.assertMatches("booking.rdv.v1", event.value()));
        String moved = events.get(1).value();
        assertThat(JsonPath.<String>read(moved, "$.startsAt")).isEqualTo("2030-01-08T09:00:00Z");
        assertThat(JsonPath.<String>read(moved, "$.previous.startsAt")).isEqualTo("2030-01-08T08:00:00Z");
        assertThat(JsonPath.<String>read(moved, "$.previous.lieuId"))
                .isEqualTo(mairie.lieuId().toString());
        assertThat(JsonPath.<List<String>>read(moved, "$.previous.agentIds")).containsExactly(agent.toString());
        assertThat(JsonPath.<String>read(events.get(3).value(), "$.status")).isEqualTo("unknown");
    }

    @Test
    void warnsOnceOfWhatIsInTheWayThenOverbooks() {
        String rdvId = book(agent, NINE);
        book(agent, TEN);
        neighbours.offer(mairie, TEN.plusMinutes(30), agent);
        browsers.fresh().post("/api/public/holds", Browsers.creneau(mairie, TEN.plusMinutes(30)));

        MockHttpServletResponse warned = move(rdvId, at(TEN.plusMinutes(15)));
        MockHttpServletResponse moved =
                move(rdvId, "{\"start\": \"%s\", \"confirmed\": true}".formatted(TEN.plusMinutes(15)));

        assertThat(warned.getStatus()).isEqualTo(409);
        assertThat(body(warned)).contains("/problems/avertissements");
        assertThat(JsonPath.<List<String>>read(body(warned), "$.avertissements[*].code"))
                .containsExactly("rdv-chevauche", "creneau-garde");
        assertThat(JsonPath.<String>read(body(warned), "$.avertissements[0].message"))
                .isEqualTo("Camille MARTIN a déjà un rendez-vous sur cette période.");
        assertThat(moved.getStatus()).as(body(moved)).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(body(moved), "$.overbooked")).isTrue();
    }

    @Test
    void isNotOverbookedAnyMoreOnceItMovesAway() {
        String first = book(agent, NINE);
        String second = book(agent, TEN);
        move(second, "{\"start\": \"%s\", \"confirmed\": true}".formatted(NINE));

        move(first, at(TEN));

        assertThat(body(get(second))).contains("\"overbooked\":false");
        assertThat(overlaps()).isZero();
    }

    @Test
    void touchingAnotherIsNoOverlap() {
        String rdvId = book(agent, NINE);
        book(agent, TEN);

        assertThat(move(rdvId, at(TEN.plusMinutes(30))).getStatus()).isEqualTo(200);
        assertThat(move(rdvId, at(TEN.minusMinutes(30))).getStatus()).isEqualTo(200);
    }

    @Test
    void refusesWhatWasCancelledOrChangedMeanwhileOrIsElsewhere() {
        String rdvId = book(agent, NINE);
        UUID stranger = espaces.agent(espaces.mairie(), "basique");

        assertThat(body(move(rdvId, "{\"start\": \"%s\", \"agentIds\": [\"%s\"]}".formatted(TEN, stranger))))
                .contains("Choisissez un agent de l’organisation");
        assertThat(body(move(rdvId, "{\"start\": \"%s\", \"lieuId\": \"%s\"}".formatted(TEN, stranger))))
                .contains("Choisissez un lieu ouvert");
        assertThat(send(HttpMethod.POST, "/api/rdvs/" + rdvId + "/move", at(TEN), "\"7\"")
                        .getStatus())
                .isEqualTo(412);
        cancel(rdvId);
        assertThat(body(move(rdvId, at(TEN)))).contains("/problems/rdv-annule");
    }

    @Test
    void takesACancellationBackUnlessTheTimeWasTaken() {
        String rdvId = book(agent, NINE);
        cancel(rdvId);

        MockHttpServletResponse back = send(HttpMethod.DELETE, "/api/rdvs/" + rdvId + "/cancellation", "", null);
        cancel(rdvId);
        book(agent, NINE);
        MockHttpServletResponse late = send(HttpMethod.DELETE, "/api/rdvs/" + rdvId + "/cancellation", "", null);

        assertThat(JsonPath.<String>read(body(back), "$.status")).isEqualTo("unknown");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(body(late)).contains("/problems/creneau-taken");
        assertThat(body(get(rdvId))).contains("\"status\":\"revoked\"");
    }

    @Test
    void ofTwoMovedToOneTimeAtOnceOneIsToldOfTheOther() throws Exception {
        for (int day = 0; day < 10; day++) {
            OffsetDateTime nine = NINE.plusDays(day);
            String first = book(agent, nine);
            String second = book(agent, nine.plusHours(1));
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> answers = List.of(first, second).stream()
                        .map(rdvId -> threads.submit((Callable<Integer>) () -> {
                            start.await();
                            return move(rdvId, at(nine.plusHours(2))).getStatus();
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
            }
        }
        assertThat(overlaps()).isZero();
    }

    @Test
    void listsSeveralAgentsAtOnceWithTheirMarksAndVersions() {
        UUID colleague = espaces.agent(mairie, "basique");
        UUID third = espaces.agent(mairie, "basique");
        List.of(agent, colleague, third).forEach(other -> book(other, NINE));

        String list = body(mvc.get()
                .uri(
                        "/api/rdvs?organisationId={o}&agentId={a}&agentId={b}&from=2030-01-08&to=2030-01-08",
                        mairie.organisationId(),
                        agent,
                        colleague)
                .with(Tokens.agent(agent))
                .exchange()
                .getResponse());

        assertThat(JsonPath.<List<String>>read(list, "$[*].agents[0].agentId"))
                .containsExactlyInAnyOrder(agent.toString(), colleague.toString());
        assertThat(JsonPath.<String>read(list, "$[0].motifType")).isEqualTo("sur_place");
        assertThat(JsonPath.<Boolean>read(list, "$[0].collectif")).isFalse();
        assertThat(JsonPath.<Boolean>read(list, "$[0].overbooked")).isFalse();
        assertThat(JsonPath.<Integer>read(list, "$[0].version")).isEqualTo(1);
    }

    @Test
    void asksTheAgendaWhereItCouldGo() {
        String rdvId = book(agent, NINE);
        neighbours.nearRdvsOf(mairie, TEN, agent);

        String near = body(send(HttpMethod.GET, "/api/rdvs/" + rdvId + "/creneaux?limit=3", "", null));

        assertThat(JsonPath.<List<String>>read(near, "$[*].start")).containsExactly(TEN.toString());
        assertThat(JsonPath.<String>read(near, "$[0].agentId")).isEqualTo(agent.toString());
    }

    private String book(UUID of, OffsetDateTime start) {
        MockHttpServletResponse booked = mvc.post()
                .uri("/api/rdvs")
                .with(Tokens.agent(agent))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                {"organisationId": "%s", "motifId": "%s", "lieuId": "%s", "agentId": "%s", "start": "%s",
                 "usager": {"firstName": "Éloïse", "lastName": "Dupont"}}""".formatted(mairie.organisationId(), mairie.motifId(), mairie.lieuId(), of, start))
                .exchange()
                .getResponse();
        assertThat(booked.getStatus()).as(body(booked)).isEqualTo(201);
        return JsonPath.read(body(booked), "$.rdvId");
    }

    private void lengthen(String rdvId) {
        jdbc.sql(
                        "UPDATE rdv SET ends_at = starts_at + interval '90 minutes', busy_until = starts_at + interval '90 minutes'"
                                + " WHERE id = ?")
                .param(UUID.fromString(rdvId))
                .update();
    }

    private int overlaps() {
        return jdbc.sql("""
                SELECT count(*) FROM agent_occupation a JOIN agent_occupation b
                    ON a.agent_id = b.agent_id AND a.id < b.id AND a.period && b.period
                 WHERE a.agent_id = ?""").param(agent).query(Integer.class).single();
    }

    private static String at(OffsetDateTime start) {
        return "{\"start\": \"%s\"}".formatted(start);
    }

    private MockHttpServletResponse move(String rdvId, String body) {
        return send(HttpMethod.POST, "/api/rdvs/" + rdvId + "/move", body, null);
    }

    private void cancel(String rdvId) {
        send(HttpMethod.POST, "/api/rdvs/" + rdvId + "/cancellation", "{\"by\": \"service\"}", null);
    }

    private MockHttpServletResponse get(String rdvId) {
        return send(HttpMethod.GET, "/api/rdvs/" + rdvId, "", null);
    }

    private MockHttpServletResponse send(HttpMethod method, String path, String body, String ifMatch) {
        var request = mvc.method(method).uri(path).with(Tokens.agent(agent));
        if (!body.isEmpty()) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        if (ifMatch != null) {
            request = request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        return request.exchange().getResponse();
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
