package fr.rdv.gateway.routing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.gateway.testdata.Browser;
import fr.rdv.gateway.testdata.GatewayTest;
import fr.rdv.gateway.testdata.Neighbours;
import fr.rdv.gateway.testdata.PlayedKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class RoutingIT {
    private static final String TAKEN = "{\"type\":\"/problems/creneau-taken\",\"creneaux\":[]}";

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        Neighbours.server.resetAll();
        PlayedKeycloak.answers();
        Neighbours.server.stubFor(any(urlPathMatching("/api/.*")).willReturn(okJson("{}")));
    }

    @Test
    void passesOnlyTheCookiesOfUsagers() {
        browser.get(
                "/api/public/recap",
                "Cookie",
                "RDV_SESSION=secret; rdv_recap=r; XSRF-TOKEN=x; rdv_usager=u; autre=a",
                "Authorization",
                "Bearer jeton");

        Neighbours.server.verify(getRequestedFor(urlEqualTo("/api/public/recap"))
                .withHeader("Cookie", containing("rdv_recap=r"))
                .withHeader("Cookie", containing("rdv_usager=u"))
                .withoutHeader("Authorization"));
        String passed =
                Neighbours.server.getAllServeEvents().getFirst().getRequest().getHeader("Cookie");
        assertThat(passed).doesNotContain("RDV_SESSION", "XSRF-TOKEN", "autre");
    }

    @Test
    void keepsNoCookieOfOneUsagerForAnother() {
        Neighbours.server.stubFor(get("/api/public/session")
                .willReturn(okJson("{}").withHeader("Set-Cookie", "rdv_usager=secret; Path=/api/public; HttpOnly")));

        assertThat(browser.get("/api/public/session").headers().firstValue("Set-Cookie"))
                .isPresent();
        new Browser(port).get("/api/public/session");

        assertThat(Neighbours.server.getAllServeEvents())
                .hasSize(2)
                .allSatisfy(event ->
                        assertThat(event.getRequest().containsHeader("Cookie")).isFalse());
    }

    @Test
    void passesTheBodyTheQueryAndTheAnswer() {
        Neighbours.server.stubFor(post(urlPathMatching("/api/public/rdvs"))
                .willReturn(okJson("{\"rdvId\":\"1\"}").withStatus(201).withHeader("ETag", "\"3\"")));
        browser.get("/api/session");

        var answer = browser.post("/api/public/rdvs?lieu=%C3%A9t%C3%A9+1", "{\"nom\":\"Zoé\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"rdvId\":\"1\"}");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"3\"");
        Neighbours.server.verify(postRequestedFor(urlPathMatching("/api/public/rdvs"))
                .withQueryParam("lieu", equalTo("été 1"))
                .withRequestBody(equalToJson("{\"nom\":\"Zoé\"}")));
    }

    @Test
    void passesRefusalsAndFailuresOfAServiceAsTheyAre() {
        browser.get("/api/session");
        Neighbours.server.stubFor(
                post("/api/public/holds").willReturn(aResponse().withStatus(409).withBody(TAKEN)));
        Neighbours.server.stubFor(get("/api/public/creneaux")
                .willReturn(aResponse().withStatus(503).withBody("Z")));

        for (int call = 0; call < 20; call++) {
            assertThat(browser.post("/api/public/holds", "{}").body()).isEqualTo(TAKEN);
            assertThat(browser.get("/api/public/creneaux").body()).isEqualTo("Z");
        }
    }

    @Test
    void goesToALiveReplicaWhenAnotherIsDead() {
        browser.get("/api/session");

        for (int call = 0; call < 6; call++) {
            assertThat(browser.get("/api/public/organisations/1").statusCode()).isEqualTo(200);
            assertThat(browser.post("/api/public/organisations/1", "{}").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersAProblemInFrenchWhenNoReplicaAnswers() {
        String token = "Bearer " + PlayedKeycloak.accessToken();

        for (int call = 0; call < 12; call++) {
            var answer = browser.get("/api/docs/notification", "Authorization", token);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("/problems/service-indisponible", "momentanément indisponible");
        }
    }

    @Test
    void showsTheDescriptionOfEachServiceToWhoeverIsSignedIn() {
        Neighbours.server.stubFor(get("/v3/api-docs").willReturn(okJson("{\"openapi\":\"3.1.0\"}")));

        var answer = browser.get("/api/docs/booking", "Authorization", "Bearer " + PlayedKeycloak.accessToken());

        assertThat(answer.body()).isEqualTo("{\"openapi\":\"3.1.0\"}");
    }

    @Test
    void tellsTheServiceTheAddressItSawRatherThanTheOneClaimed() {
        browser.get("/api/public/lieux", "Forwarded", "for=6.6.6.6", "X-Forwarded-Host", "ailleurs.example");

        Neighbours.server.verify(anyRequestedFor(urlEqualTo("/api/public/lieux"))
                .withHeader("X-Forwarded-For", equalTo("127.0.0.1"))
                .withHeader("X-Forwarded-Proto", equalTo("http"))
                .withoutHeader("X-Forwarded-Host")
                .withoutHeader("Forwarded"));
    }

    @Test
    void passesALiveAgendaOnAsItComes() throws Exception {
        Neighbours.server.stubFor(get(urlPathEqualTo("/api/agenda/live"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/event-stream")
                        .withBody("data:1\n\ndata:2\n\n")
                        .withChunkedDribbleDelay(2, 60_000)));

        try (var lines =
                browser.stream("/api/agenda/live", "Authorization", "Bearer " + PlayedKeycloak.accessToken())) {
            assertThat(lines.findFirst()).hasValue("data:1");
        }
    }
}
