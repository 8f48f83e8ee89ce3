package fr.rdv.booking.rdv;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class AgentRdvIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

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
    void booksForAnUsagerOnlyWhereTheAgentIsFree() {
        MockHttpServletResponse first = book(agent, request(NINE), "cle-1");
        MockHttpServletResponse second = book(agent, request(NINE.plusMinutes(15)), "cle-2");

        assertThat(first.getStatus()).as(body(first)).isEqualTo(201);
        assertThat(first.getHeader("Location")).isEqualTo("/api/rdvs/" + JsonPath.read(body(first), "$.rdvId"));
        assertThat(JsonPath.<String>read(body(first), "$.usagers[0].lastName")).isEqualTo("Dupont");
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(body(second)).contains("/problems/creneau-taken");
    }

    @Test
    void booksOnceForTheSameKey() {
        String first = body(book(agent, request(NINE), "cle-1"));
        String second = body(book(agent, request(NINE), "cle-1"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void listsByDayOnTheOrganisationsWallClockWithNames() {
        neighbours.offer(mairie, NINE, agent);
        browsers.proved("liste@exemple.fr").book(Browsers.booking(mairie, NINE));

        String list = body(get(agent, days("2030-01-08", "2030-01-08")));

        assertThat(JsonPath.<List<String>>read(list, "$[*].start")).containsExactly("2030-01-08T09:00:00+01:00");
        assertThat(JsonPath.<String>read(list, "$[0].usagers[0].email")).isEqualTo("liste@exemple.fr");
        assertThat(JsonPath.<String>read(list, "$[0].agents[0].displayName")).isEqualTo("Camille MARTIN");
        assertThat(JsonPath.<String>read(list, "$[0].color")).isEqualTo("#0b5563");
        assertThat(body(get(agent, days("2030-01-09", "2030-01-10")))).isEqualTo("[]");
    }

    @Test
    void showsToABasiqueTheirServiceAndTheirOwn() {
        book(agent, request(NINE), "cle-1");
        UUID otherService = espaces.agent(mairie, "basique", List.of(UUID.randomUUID()));
        UUID sameService = espaces.agent(mairie, "basique");
        UUID admin = espaces.agent(mairie, "administrateur", List.of());

        assertThat(body(get(otherService, days("2030-01-08", "2030-01-08")))).isEqualTo("[]");
        assertThat(body(get(sameService, days("2030-01-08", "2030-01-08")))).contains("Dupont");
        assertThat(body(get(admin, days("2030-01-08", "2030-01-08")))).contains("Dupont");
    }

    @Test
    void refusesOneRdvInsideTheEspaceAndHidesItOutside() {
        String rdvId = JsonPath.read(body(book(agent, request(NINE), "cle-1")), "$.rdvId");
        UUID otherService = espaces.agent(mairie, "basique", List.of(UUID.randomUUID()));
        UUID outsider = espaces.agent(espaces.mairie(), "administrateur");

        assertThat(get(agent, "/api/rdvs/" + rdvId).getStatus()).isEqualTo(200);
        assertThat(get(otherService, "/api/rdvs/" + rdvId).getStatus()).isEqualTo(403);
        assertThat(get(outsider, "/api/rdvs/" + rdvId).getStatus()).isEqualTo(404);
        assertThat(cancel(outsider, rdvId, "service").getStatus()).isEqualTo(404);
        assertThat(get(outsider, days("2030-01-08", "2030-01-08")).getStatus()).isEqualTo(404);
    }

    @Test
    void hidesEverythingFromAnIntervenantAndFromWhoRunsThePlatform() {
        UUID intervenant = espaces.agent(mairie, "intervenant");

        assertThat(get(intervenant, days("2030-01-08", "2030-01-08")).getStatus())
                .isEqualTo(403);
        assertThat(mvc.get()
                        .uri(days("2030-01-08", "2030-01-08"))
                        .with(Tokens.operateur())
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.get()
                        .uri(days("2030-01-08", "2030-01-08"))
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void cancelsForTheServiceAndFreesTheTime() {
        String rdvId = JsonPath.read(body(book(agent, request(NINE), "cle-1")), "$.rdvId");

        MockHttpServletResponse cancelled = cancel(agent, rdvId, "service");

        assertThat(JsonPath.<String>read(body(cancelled), "$.status")).isEqualTo("revoked");
        assertThat(book(agent, request(NINE), "cle-2").getStatus()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{\"organisationId\": 12}",
                "{\"organisationId\": \"00000000-0000-0000-0000-000000000000\"}"
            })
    void answersAProblemToBadInput(String body) {
        MockHttpServletResponse answer = book(agent, body, "cle");

        assertThat(answer.getStatus()).isBetween(400, 422);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/rdvs",
                "/api/rdvs/pas-un-uuid",
                "/api/rdvs/00000000-0000-0000-0000-000000000000",
                "/api/rdvs?organisationId=x&from=2030-01-01&to=2030-01-02"
            })
    void answersAProblemToBadAddresses(String path) {
        MockHttpServletResponse answer = get(agent, path);

        assertThat(answer.getStatus()).isBetween(400, 422);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void refusesAListOfMoreThanTwoMonths() {
        assertThat(get(agent, days("2030-01-01", "2031-01-01")).getStatus()).isEqualTo(422);
        assertThat(get(agent, days("+999999-01-01", "+999999-01-02")).getStatus())
                .isEqualTo(422);
    }

    private String days(String from, String to) {
        return "/api/rdvs?organisationId=%s&from=%s&to=%s"
                .formatted(mairie.organisationId(), from.replace("+", "%2B"), to.replace("+", "%2B"));
    }

    private String request(OffsetDateTime start) {
        return """
                {"organisationId": "%s", "motifId": "%s", "lieuId": "%s", "agentId": "%s", "start": "%s",
                 "usager": {"firstName": "Éloïse", "lastName": "Dupont", "telephone": "0160540000"}}""".formatted(mairie.organisationId(), mairie.motifId(), mairie.lieuId(), agent, start);
    }

    private MockHttpServletResponse book(UUID caller, String body, String key) {
        return mvc.post()
                .uri("/api/rdvs")
                .with(Tokens.agent(caller))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse cancel(UUID caller, String rdvId, String by) {
        return mvc.post()
                .uri("/api/rdvs/{id}/cancellation", rdvId)
                .with(Tokens.agent(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"by\": \"%s\"}".formatted(by))
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse get(UUID caller, String path) {
        return mvc.get()
                .uri(URI.create(path))
                .with(Tokens.agent(caller))
                .exchange()
                .getResponse();
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
