package fr.rdv.ants.disponibilite;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.jayway.jsonpath.JsonPath;
import fr.rdv.ants.testdata.AntsTest;
import fr.rdv.ants.testdata.Events;
import fr.rdv.ants.testdata.MairieFixture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The engine's side of the protocol: its queries as it writes them, its reading of our answers. */
@AntsTest
class EngineIT {
    private static final String REFUSAL = "{\"error\":\"X-HUB-RDV-AUTH-TOKEN header is missing or invalid\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private WireMockServer agenda;

    @Autowired
    private Events events;

    private final MairieFixture mairie = new MairieFixture();

    @BeforeEach
    void open() {
        MairieFixture.giveTokens(agenda);
        mairie.publish(events);
        awaitPoint(true);
    }

    @Test
    void givesEachLieuAsAMeetingPoint() throws Exception {
        assertThat(point())
                .containsOnly(Map.of(
                        "id", String.valueOf(mairie.numero),
                        "name", "Hôtel de ville",
                        "longitude", 2.6789,
                        "latitude", 49.0542,
                        "public_entry_address", "1 place de la Mairie",
                        "zip_code", "77230",
                        "city_name", "Dammartin-en-Goële"));
    }

    @Test
    void leavesOutAClosedLieu() {
        events.publish(
                "organisation.lieu.v1",
                "LieuChanged",
                mairie.lieuId,
                mairie.lieu().put("version", 3).put("open", false).toString());

        awaitPoint(false);
    }

    @Test
    void leavesOutAnOrganisationThatDoesNotReceiveFiles() {
        events.publish(
                "organisation.organisation.v1",
                "OrganisationChanged",
                mairie.organisationId,
                mairie.organisation()
                        .put("version", 2)
                        .put("dispositifRecueil", false)
                        .toString());

        awaitPoint(false);
    }

    @Test
    void givesCreneauxSortedAndUniqueOnTheWallClockOfTheLieu() {
        agendaOffers(1, "2026-12-01T10:00:00+01:00", "2026-12-01T09:00:00+01:00", "2026-12-01T09:00:00+01:00");

        assertThat(slots("2026-12-01", "2026-12-31", 1))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"%1$d":[
                          {"datetime":"2026-12-01T09:00Z","callback_url":"http://127.0.0.1:8080/org/12/mairie-de-dammartin-en-goele?motif=%2$s&lieu=%3$s&creneau=2026-12-01T09:00&personnes=1"},
                          {"datetime":"2026-12-01T10:00Z","callback_url":"http://127.0.0.1:8080/org/12/mairie-de-dammartin-en-goele?motif=%2$s&lieu=%3$s&creneau=2026-12-01T10:00&personnes=1"}]}""".formatted(mairie.numero, mairie.motifId, mairie.lieuId));
    }

    @Test
    void asksForTimeForEveryPerson() {
        agendaOffers(3, "2026-12-01T09:00:00+01:00");

        assertThat(slots("2026-12-01", "2026-12-31", 3))
                .bodyJson()
                .extractingPath("$.['" + mairie.numero + "'][0].callback_url")
                .asString()
                .endsWith("&personnes=3");
    }

    @Test
    void keepsToTheDaysAskedBothIncluded() {
        agendaOffers(1, "2026-11-30T23:30:00Z", "2026-12-02T23:30:00+01:00", "2026-12-03T00:30:00+01:00");

        assertThat(slots("2026-12-01", "2026-12-02", 1))
                .bodyJson()
                .extractingPath("$.['" + mairie.numero + "'][*].datetime")
                .asArray()
                .containsExactly("2026-12-01T00:30Z", "2026-12-02T23:30Z");
    }

    @Test
    void givesNothingForAMotifThatIsNotOnline() {
        agendaOffers(1, "2026-12-01T09:00:00+01:00");
        events.publish(
                "organisation.motif.v1",
                "MotifClosedOnline",
                mairie.motifId,
                mairie.motif().put("version", 4).put("online", false).toString());

        await().untilAsserted(() -> assertThat(slots("2026-12-01", "2026-12-31", 1))
                .bodyJson()
                .isStrictlyEqualTo("{\"%d\":[]}".formatted(mairie.numero)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNI", "CNI-PASSPORT"})
    void givesNothingForAnotherCategory(String reason) {
        assertThat(get("availableTimeSlots?start_date=2026-12-01&end_date=2026-12-31&meeting_point_ids=" + mairie.numero
                        + "&documents_number=1&reason=" + reason))
                .bodyJson()
                .isStrictlyEqualTo("{\"%d\":[]}".formatted(mairie.numero));
    }

    @Test
    void leavesOutWhatIsNoLieuOfOurs() {
        assertThat(
                        get(
                                "availableTimeSlots?start_date=2026-12-01&end_date=2026-12-31&meeting_point_ids=999999"
                                        + "&meeting_point_ids=abc&meeting_point_ids=99999999999999999999&reason=CNI&documents_number=1"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{}");
    }

    @Test
    void answersNothingToAStartAfterTheEnd() {
        assertThat(slots("2026-12-31", "2026-12-01", 1))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "reason=no&start_date=2026-12-01&end_date=2026-12-31, reason",
        "reason=CNI&start_date=01/12/2026&end_date=2026-12-31, start_date",
        "reason=CNI&start_date=2026-12-01, end_date",
        "reason=CNI&start_date=2026-12-01&end_date=2026-12-31&documents_number=0, documents_number",
    })
    void refusesAParameterOutsideTheProtocol(String query, String parameter) {
        assertThat(get("availableTimeSlots?" + query))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .isStrictlyEqualTo("{\"error\":{\"code\":400,\"message\":\"Invalid %s param\"}}".formatted(parameter));
    }

    @Test
    void saysThatItIsDownWhenTheAgendaIs() {
        agenda.stubFor(post("/internal/creneaux")
                .withRequestBody(equalToJson(search(4)))
                .willReturn(serverError()));

        assertThat(slots("2026-12-01", "2026-12-31", 4)).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void asksTheAgendaOnlyForDaysThatItSearches() {
        agendaOffers(5, "2026-12-01T09:00:00+01:00");

        slots("2020-01-01", "2030-01-01", 5);

        agenda.verify(postRequestedFor(urlPathEqualTo("/internal/creneaux"))
                .withRequestBody(matchingJsonPath("$.from", equalTo("2026-11-24")))
                .withRequestBody(matchingJsonPath("$.to", equalTo("2027-04-23")))
                .withRequestBody(matchingJsonPath("$.lieuIds[0]", equalTo(mairie.lieuId.toString()))));
    }

    @Test
    void answersForEveryNumberWhateverItLooksLike() {
        assertThat(
                        get(
                                "searchApplicationIds?application_ids=ABCDE12345&application_ids=%20x%20&application_ids=%C3%A9"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"ABCDE12345\":[],\" x \":[],\"é\":[]}");
        assertThat(get("searchApplicationIds")).hasStatusOk().bodyJson().isStrictlyEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"getManagedMeetingPoints", "availableTimeSlots", "searchApplicationIds", "autre"})
    void letsNobodyElseIn(String path) {
        for (String token : List.of("", "faux", "jeton-ants-demo,jeton-ants-suivant")) {
            assertThat(http.get().uri("/api/ants/" + path).header("X-HUB-RDV-AUTH-TOKEN", token))
                    .hasStatus(HttpStatus.UNAUTHORIZED)
                    .bodyJson()
                    .isStrictlyEqualTo(REFUSAL);
        }
        assertThat(http.get().uri("/api/ants/" + path)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void takesAnyOfItsTokensUnderAnyCaseOfTheHeader() {
        assertThat(http.get()
                        .uri("/api/ants/searchApplicationIds")
                        .header("x-hub-rdv-auth-token", "jeton-ants-suivant"))
                .hasStatusOk();
    }

    private void awaitPoint(boolean present) {
        await().until(() -> point().isEmpty() != present);
    }

    private List<Map<String, Object>> point() throws Exception {
        String all = get("getManagedMeetingPoints").getResponse().getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(all, "$[?(@.id == '" + mairie.numero + "')]");
    }

    private MvcTestResult slots(String from, String to, int persons) {
        return get("availableTimeSlots?start_date=" + from + "&end_date=" + to + "&meeting_point_ids=" + mairie.numero
                + "&meeting_point_ids=999999&reason=PASSPORT&documents_number=" + persons);
    }

    private MvcTestResult get(String pathAndQuery) {
        return http.get()
                .uri(URI.create("/api/ants/" + pathAndQuery))
                .header("X-HUB-RDV-AUTH-TOKEN", "jeton-ants-demo")
                .header("User-Agent", "python-httpx/0.27")
                .header("Accept", "*/*")
                .exchange();
    }

    private void agendaOffers(int persons, String... starts) {
        String creneaux = String.join(
                ",",
                Arrays.stream(starts)
                        .map(start -> "{\"lieuId\":\"%s\",\"motifId\":\"%s\",\"start\":\"%s\"}"
                                .formatted(mairie.lieuId, mairie.motifId, start))
                        .toList());
        agenda.stubFor(post("/internal/creneaux")
                .withRequestBody(equalToJson(search(persons)))
                .willReturn(okJson("[" + creneaux + "]")));
    }

    private String search(int persons) {
        return "{\"motifIds\":[\"%s\"],\"lieuIds\":[\"%s\"],\"from\":\"${json-unit.any-string}\",\"to\":\"${json-unit.any-string}\",\"persons\":%d}"
                .formatted(mairie.motifId, mairie.lieuId, persons);
    }
}
