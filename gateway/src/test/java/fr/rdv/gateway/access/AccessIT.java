package fr.rdv.gateway.access;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fr.rdv.gateway.testdata.Browser;
import fr.rdv.gateway.testdata.GatewayTest;
import fr.rdv.gateway.testdata.Neighbours;
import fr.rdv.gateway.testdata.PlayedKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.CannotCreateTransactionException;

@GatewayTest
class AccessIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcIndexedSessionRepository stored;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        Neighbours.server.resetAll();
        PlayedKeycloak.answers();
        Neighbours.server.stubFor(any(urlPathMatching("/api/.*")).willReturn(okJson("{}")));
        jdbc.sql("DELETE FROM spring_session").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/rdvs", "/api/agents/me", "/api/motifs", "/api/docs/booking", "/api/inconnu"})
    void answersAProblemRatherThanARedirectToWhoeverIsNotSignedIn(String path) {
        var answer = browser.open(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/connexion-requise", "Connectez-vous pour continuer");
        assertThat(browser.post(path, "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void letsABearerTokenInWithoutSessionNorCsrf() {
        String token = "Bearer " + PlayedKeycloak.accessToken();

        assertThat(browser.postWithoutCsrfToken("/api/rdvs", "Authorization", token)
                        .statusCode())
                .isEqualTo(200);
        Neighbours.server.verify(anyRequestedFor(urlEqualTo("/api/rdvs")).withHeader("Authorization", equalTo(token)));
        assertThat(browser.cookie("RDV_SESSION")).isEmpty();
    }

    @Test
    void refusesABearerTokenThatIsNotOfTheRealmOfAgents() {
        String[] tokens = {PlayedKeycloak.forgedAccessToken(), PlayedKeycloak.accessTokenOfAnotherRealm(), "n.im.porte"
        };

        for (String token : tokens) {
            assertThat(browser.get("/api/rdvs", "Authorization", "Bearer " + token)
                            .body())
                    .contains("/problems/connexion-requise");
        }
    }

    @Test
    void demandsTheCsrfTokenOfUsagersAndOfAgents() {
        browser.signIn("/agent", "access-1", 300);

        assertThat(browser.postWithoutCsrfToken("/api/public/holds").body()).contains("/problems/jeton-csrf");
        assertThat(browser.postWithoutCsrfToken("/api/rdvs").body()).contains("/problems/jeton-csrf");
    }

    @Test
    void givesTheCsrfTokenWithAPageSoThatAnUsagerCanPost() {
        browser.open("/org/12/mairie");

        assertThat(browser.post("/api/public/holds", "{}").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("RDV_SESSION")).isEmpty();
    }

    @Test
    void givesTheCsrfTokenWithTheFactsOfTheSession() {
        var answer = browser.get("/api/session");

        assertThat(answer.body()).isEqualTo("{\"authenticated\":false}");
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
        assertThat(browser.cookie("RDV_SESSION")).isEmpty();
    }

    @Test
    void createsNoSessionForThePublic() {
        browser.open("/");
        browser.open("/r/un-jeton");
        browser.get("/assets/test-0a1b2c.js");
        browser.get("/api/public/creneaux");
        browser.get("/api/ants/availableTimeSlots");
        browser.get("/api/session");
        browser.get("/api/rdvs");

        assertThat(jdbc.sql("SELECT count(*) FROM spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void readsNoSessionWhereNoneIsNeeded() {
        browser.signIn("/agent", "access-1", 300);
        clearInvocations(stored);

        browser.open("/agent");
        browser.get("/assets/test-0a1b2c.js");
        browser.get("/api/public/creneaux");
        browser.post("/api/public/holds", "{}");
        browser.get("/api/ants/availableTimeSlots");

        verify(stored, never()).findById(anyString());
    }

    @Test
    void writesNoSessionThatWasOnlyRead() {
        browser.signIn("/agent", "access-1", 300);
        clearInvocations(stored);

        browser.get("/api/session");
        browser.get("/api/rdvs");

        assertThat(mockingDetails(stored).getInvocations())
                .extracting(call -> call.getMethod().getName())
                .containsExactly("findById", "findById");
    }

    @Test
    void servesThePublicWhileTheDatabaseIsDown() {
        browser.signIn("/agent", "access-1", 300);
        doThrow(new CannotCreateTransactionException("down")).when(stored).findById(anyString());

        assertThat(browser.get("/api/rdvs").body()).contains("/problems/service-indisponible");
        assertThat(browser.open("/agent").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/public/creneaux").statusCode()).isEqualTo(200);
    }

    @Test
    void opensAntsToItsOwnHeaderOnly() {
        var answer = browser.get(
                "/api/ants/getManagedMeetingPoints",
                "X-HUB-RDV-AUTH-TOKEN",
                "jeton",
                "Cookie",
                "rdv_usager=a",
                "Authorization",
                "Basic abc");

        assertThat(answer.statusCode()).isEqualTo(200);
        Neighbours.server.verify(getRequestedFor(urlEqualTo("/api/ants/getManagedMeetingPoints"))
                .withHeader("X-HUB-RDV-AUTH-TOKEN", equalTo("jeton"))
                .withoutHeader("Cookie")
                .withoutHeader("Authorization"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/codes",
                "/internal",
                "/actuator",
                "/actuator/env",
                "/actuator/prometheus",
                "/actuator/health"
            })
    void hidesWhatIsNotForOutside(String path) {
        assertThat(browser.open(path).statusCode()).isEqualTo(404);
        assertThat(browser.postWithoutCsrfToken(path).statusCode()).isEqualTo(404);
        assertThat(browser.get(path, "Authorization", "Bearer " + PlayedKeycloak.accessToken())
                        .body())
                .contains("/problems/introuvable");
        Neighbours.server.verify(0, getRequestedFor(urlEqualTo(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/..;/internal/codes", "/api//internal/codes", "/api/public/%2e%2e/internal"})
    void refusesPathsWrittenToDeceive(String path) {
        assertThat(browser.get(path).body()).contains("/problems/requete-illisible");
        Neighbours.server.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void tellsWhetherItIsHealthy(String path) {
        assertThat(browser.get(path).body()).contains("UP");
    }
}
