package fr.rdv.booking.rdv;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.SeanceFixture;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An agent reads of each RDV whether its usagers are told of a change: as the events say, and as mails are sent. */
@WholeService
class NotifiedRdvIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final String LEA =
            "{\"firstName\": \"Léa\", \"lastName\": \"Martin\", \"birthDate\": \"2015-03-02\"}";
    private static final String EMAIL = "\"email\": \"eloise@exemple.fr\"";

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private SeanceFixture seances;

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
    void isSaidWhereverAnAgentReadsAndChangesIt() {
        String rdv = book(NINE, EMAIL);
        String path = path(rdv);

        assertThat(notified(rdv)).isTrue();
        assertThat(notified(send(HttpMethod.GET, path, ""))).isTrue();
        assertThat(listed()).containsExactly(true);
        assertThat(notified(move(path, NINE.plusHours(1)))).isTrue();
        assertThat(notified(cancel(path))).isTrue();
        assertThat(notified(send(HttpMethod.DELETE, path + "/cancellation", "")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"visible_notifie, true", "visible_non_notifie, false", "invisible, false"})
    void isAsTheMotifWasWhenItWasBooked(String visibility, boolean told) {
        visibility(visibility);
        String rdv = book(NINE, EMAIL);
        visibility("visible_notifie");

        assertThat(notified(rdv)).isEqualTo(told);
        assertThat(notified(cancel(path(rdv)))).isEqualTo(told);
        assertThat(JsonPath.<List<Boolean>>read(lastEvent(rdv, 2), "$.participations[*].notify"))
                .containsExactly(told);
    }

    @Test
    void isOverOnceTheRdvHasBegun() {
        String path = path(book(NINE, EMAIL));

        String begun = move(path, seances.in(Duration.ofDays(-1)));

        assertThat(notified(begun)).isFalse();
        assertThat(notified(cancel(path))).isFalse();
        assertThat(JsonPath.<Boolean>read(lastEvent(begun, 3), "$.notify")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"'\"email\": null'", "'\"telephone\": \"0639981234\"'"})
    void needsAnAddress(String contact) {
        // Changes of RDVs are told by mail only.
        assertThat(notified(book(NINE, contact))).isFalse();
    }

    @Test
    void isOffWhenMailsAreNotWanted() {
        neighbours.offer(mairie, NINE, agent);
        Browser usager = browsers.proved(UUID.randomUUID() + "@exemple.fr");
        usager.book(Browsers.booking(mairie, NINE));
        assertThat(listed()).containsExactly(true);

        usager.put("/api/public/preferences", "{\"notifyByEmail\": false, \"notifyBySms\": true}");

        assertThat(listed()).containsExactly(false);
    }

    @Test
    void reachesAChildThroughTheOneWhoIsResponsible() {
        neighbours.offer(mairie, NINE, agent);
        Browser usager = browsers.proved(UUID.randomUUID() + "@exemple.fr");

        usager.book(Browsers.booking(mairie, NINE)
                .replace("\"persons\": 1", "\"persons\": 1, \"participants\": [" + LEA + "]"));

        assertThat(listed()).containsExactly(true);
        usager.put("/api/public/preferences", "{\"notifyByEmail\": false, \"notifyBySms\": true}");
        assertThat(listed()).containsExactly(false);
    }

    @Test
    void isForThoseWhoStillComeToARdvCollectif() {
        String path = "/api/rdvs/" + seances.inAWeek(seances.collectif(mairie), 10);
        Browser eloise = browsers.proved(UUID.randomUUID() + "@exemple.fr");
        Browser karim = browsers.proved(UUID.randomUUID() + "@exemple.fr");
        String seance = path.substring(path.lastIndexOf('/') + 1);

        assertThat(notified(send(HttpMethod.GET, path, ""))).as("nobody comes").isFalse();
        eloise.join(seance, SeanceFixture.ELOISE);
        karim.join(seance, SeanceFixture.ELOISE.replace("Éloïse", "Karim"));
        assertThat(notified(send(HttpMethod.GET, path, ""))).isTrue();
        eloise.post("/api/public/recap/cancellation", "{}");
        assertThat(notified(send(HttpMethod.GET, path, ""))).as("one comes").isTrue();
        karim.post("/api/public/recap/cancellation", "{}");
        assertThat(notified(send(HttpMethod.GET, path, "")))
                .as("nobody comes any more")
                .isFalse();
    }

    private void visibility(String visibility) {
        jdbc.sql("UPDATE motif SET visibility = ? WHERE id = ?")
                .params(visibility, mairie.motifId())
                .update();
    }

    private String book(OffsetDateTime start, String contact) {
        return send(HttpMethod.POST, "/api/rdvs", """
                {"organisationId": "%s", "motifId": "%s", "lieuId": "%s", "agentId": "%s", "start": "%s",
                 "usager": {"firstName": "Éloïse", "lastName": "Dupont", %s}}""".formatted(
                        mairie.organisationId(), mairie.motifId(), mairie.lieuId(), agent, start, contact));
    }

    private List<Boolean> listed() {
        String uri = "/api/rdvs?organisationId=%s&from=2030-01-07&to=2030-01-13".formatted(mairie.organisationId());
        return JsonPath.read(send(HttpMethod.GET, uri, ""), "$[*].notified");
    }

    private String move(String path, OffsetDateTime start) {
        return send(HttpMethod.POST, path + "/move", "{\"start\": \"%s\", \"confirmed\": true}".formatted(start));
    }

    private String cancel(String path) {
        return send(HttpMethod.POST, path + "/cancellation", "{\"by\": \"service\"}");
    }

    private String lastEvent(String rdv, int count) {
        return published
                .of(JsonPath.<String>read(rdv, "$.rdvId"), count)
                .getLast()
                .value();
    }

    private static String path(String rdv) {
        return "/api/rdvs/" + JsonPath.<String>read(rdv, "$.rdvId");
    }

    private static boolean notified(String rdv) {
        return JsonPath.<Boolean>read(rdv, "$.notified");
    }

    private String send(HttpMethod method, String path, String body) {
        return new String(
                mvc.method(method)
                        .uri(path)
                        .with(Tokens.agent(agent))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
