package fr.rdv.booking.collectif;

import static fr.rdv.booking.testdata.SeanceFixture.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.SeanceFixture;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Contracts;
import fr.rdv.testing.Tokens;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** FEATURES 2.5: agents set sessions; usagers are offered those that are open to them. */
@WholeService
class CreateSeanceIT {
    @Autowired
    private SeanceFixture seances;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Mairie mairie;
    private UUID agent;
    private OffsetDateTime start;

    @BeforeEach
    void aMairie() {
        mairie = seances.mairie();
        agent = espaces.agent(mairie, "basique");
        start = seances.in(Duration.ofDays(7));
    }

    @Test
    void takesTheTimeOfAllItsAgentsAndTellsOfThem() {
        UUID colleague = espaces.agent(mairie, "basique");

        String created = body(seances.create(agent, seances.request(mairie, start, 10, colleague, agent)));

        String rdvId = JsonPath.read(created, "$.rdvId");
        assertThat(JsonPath.<String>read(created, "$.title")).isEqualTo("Déclarer ses impôts");
        assertThat(JsonPath.<List<Object>>read(created, "$.agents")).hasSize(2);
        assertThat(JsonPath.<List<Object>>read(created, "$.usagers")).isEmpty();
        assertThat(jdbc.sql("SELECT agent_id FROM agent_occupation WHERE rdv_id = CAST(? AS uuid)")
                        .param(rdvId)
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(agent, colleague);
        ConsumerRecord<String, String> event = published.of(rdvId, 1).getFirst();
        assertThat(PublishedEvents.names(List.of(event))).containsExactly("RdvBooked");
        Contracts.assertMatches("booking.rdv.v1", event.value());
        assertThat(event.value()).contains("\"collectif\":true", "\"seats\":10").doesNotContain("impôts");
    }

    @Test
    void goesOverSomethingElseOnlyWhenTheAgentWasTold() {
        seances.create(agent, seances.request(mairie, start, 10, agent));
        String again = seances.request(mairie, start.plusMinutes(15), 10, agent);

        String warned = body(seances.create(agent, again));
        String confirmed = body(seances.create(agent, again.replaceFirst("\\{", "{\"confirmed\": true,")));

        assertThat(JsonPath.<List<String>>read(warned, "$.avertissements[*].code"))
                .containsExactly("rdv-chevauche");
        assertThat(JsonPath.<Boolean>read(confirmed, "$.overbooked")).isTrue();
    }

    @Test
    void warnsOfATitleThatASmsCuts() {
        // EDGE_CASES E21
        String title = "a".repeat(56);
        String request = seances.request(mairie, start, 10, agent)
                .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\"");

        assertThat(body(seances.create(agent, request))).contains("/problems/avertissements", "titre-long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"seats\": 10 | \"seats\": 0 | seats",
                "\"agentIds\": [\"[^\"]*\"] | \"agentIds\": [] | agentIds",
                "\"lieuId\": \"[^\"]*\" | \"lieuId\": null | lieuId",
                "\"motifId\": \"[^\"]*\" | \"motifId\": \"01977f00-0000-7000-8000-000000000004\" | motifId",
                "\"title\" | \"durationMin\": 0, \"title\" | durationMin"
            })
    void refusesWhatIsNoSession(String said, String instead, String champ) {
        String request = seances.request(mairie, start, 10, agent)
                .replaceFirst(said.replace("[\"", "\\[\"").replace("*\"]", "*\"\\]"), instead);

        MockHttpServletResponse refused = seances.create(agent, request);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("\"" + champ + "\"");
    }

    @Test
    void isOffToUsagersOutsideTheDelaysOrWhenCancelled() {
        String offered = seances.inAWeek(mairie, null);
        for (Duration time : List.of(Duration.ofMinutes(20), Duration.ofDays(91))) {
            UUID other = espaces.agent(mairie, "basique");
            seances.create(other, seances.request(mairie, seances.in(time), 10, other));
        }
        String cancelled = seances.inAWeek(mairie, 10);
        send(HttpMethod.POST, "/api/rdvs/" + cancelled + "/cancellation", "{\"by\": \"service\"}");

        String list = browsers.fresh()
                .get("/api/public/rdvs-collectifs?motifId=" + mairie.motifId())
                .body();

        assertThat(JsonPath.<List<String>>read(list, "$[*].rdvId")).containsExactly(offered);
        assertThat(JsonPath.<Object>read(list, "$[0].seatsLeft")).isNull();
        assertThat(JsonPath.<String>read(list, "$[0].lieu.name")).isEqualTo("Hôtel de ville");
    }

    @Test
    void listsThemToAgentsFromADayOnWithThoseThatHaveSeats() {
        String full = seances.inAWeek(mairie, 1);
        String open = seances.inAWeek(mairie, 2);
        Browser usager = browsers.proved(UUID.randomUUID() + "@exemple.fr");
        assertThat(usager.join(full, SeanceFixture.ELOISE).status()).isEqualTo(201);

        assertThat(listed("&withSeats=true", 0)).containsExactly(open);
        assertThat(listed("", 0)).containsExactlyInAnyOrder(full, open);
        assertThat(listed("", 8)).isEmpty();
        assertThat(listed("&motifId=" + UUID.randomUUID(), 0)).isEmpty();
    }

    @Test
    void keepsTheSeatsThatAreTaken() {
        String seance = seances.inAWeek(mairie, 10);
        browsers.proved(UUID.randomUUID() + "@exemple.fr").join(seance, SeanceFixture.ELOISE);
        browsers.proved(UUID.randomUUID() + "@exemple.fr").join(seance, SeanceFixture.ELOISE);

        assertThat(send(HttpMethod.PUT, "/api/rdvs-collectifs/" + seance, "{\"seats\": 1}"))
                .contains("/problems/champs-invalides");
        assertThat(send(HttpMethod.PUT, "/api/rdvs-collectifs/" + seance, "{\"seats\": 2, \"title\": \"CAF\"}"))
                .contains("\"seats\":2", "\"title\":\"CAF\"");
        assertThat(PublishedEvents.names(published.of(seance, 4)))
                .containsExactly("RdvBooked", "RdvJoined", "RdvJoined", "RdvChanged");
    }

    private List<String> listed(String filter, int days) {
        String uri = "/api/rdvs-collectifs?organisationId=%s&from=%s%s"
                .formatted(mairie.organisationId(), start.minusDays(7 - days).toLocalDate(), filter);
        return JsonPath.read(send(HttpMethod.GET, uri, ""), "$[*].rdvId");
    }

    private String send(HttpMethod method, String uri, String body) {
        return body(mvc.method(method)
                .uri(uri)
                .with(Tokens.agent(agent))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse());
    }
}
