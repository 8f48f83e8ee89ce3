package fr.rdv.gateway.franceconnect;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static fr.rdv.gateway.testdata.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.gateway.testdata.Browser;
import fr.rdv.gateway.testdata.GatewayTest;
import fr.rdv.gateway.testdata.Neighbours;
import fr.rdv.gateway.testdata.PlayedKeycloak;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class FranceConnectIT {
    private static final String START = "/connexion/franceconnect?retour=/org/12/mairie?motif=m1";
    private static final String CALLBACK = "/connexion/franceconnect/retour";
    private static final String SESSIONS = "/api/public/session/franceconnect";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        Neighbours.server.resetAll();
        PlayedKeycloak.answers();
        jdbc.sql("DELETE FROM spring_session").update();
        bookingAnswers(201);
    }

    @Test
    void sendsToFranceConnectWithPkceAndHasItAskWhoIsThere() {
        assertThat(location(browser.open(START)))
                .contains("/realms/usagers/protocol/openid-connect/auth?")
                .contains("kc_idp_hint=franceconnect", "prompt=login", "code_challenge_method=S256", "nonce=")
                .contains("redirect_uri=http://127.0.0.1:8080/connexion/franceconnect/retour");
    }

    @Test
    void comesBackWithTheCookieThatBookingServiceGaveForTheProof() {
        String authorize = location(browser.open(START));
        String proof = PlayedKeycloak.franceConnectTells(parameter(authorize, "nonce"));

        HttpResponse<String> answer = browser.open(CALLBACK + "?code=c0de&state=" + parameter(authorize, "state"));

        assertThat(location(answer)).isEqualTo("/org/12/mairie?motif=m1");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .contains("rdv_usager=opaque; Path=/api/public; HttpOnly; SameSite=Lax")
                .noneMatch(cookie -> cookie.startsWith("autre="));
        Neighbours.server.verify(postRequestedFor(urlEqualTo(SESSIONS)).withRequestBody(containing(proof)));
    }

    @Test
    void leavesNoSessionBehindNeitherHereNorAtKeycloak() {
        signIn();

        assertThat(jdbc.sql("SELECT count(*) FROM spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(browser.cookie("RDV_SESSION")).isEmpty();
        assertThat(browser.get("/api/rdvs").statusCode()).isEqualTo(401);
        Neighbours.server.verify(postRequestedFor(urlEqualTo("/realms/usagers/protocol/openid-connect/logout"))
                .withRequestBody(containing("refresh_token=refresh")));
    }

    @Test
    void finishesASignInOnce() {
        String authorize = location(browser.open(START));
        PlayedKeycloak.franceConnectTells(parameter(authorize, "nonce"));
        String callback = CALLBACK + "?code=c0de&state=" + parameter(authorize, "state");
        browser.open(callback);

        assertThat(location(browser.open(callback))).isEqualTo("/mes-rendez-vous?connexion=refusee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?error=access_denied&state=", "?code=c0de&state=", ""})
    void comesBackToThePageWhenNobodyWasIdentified(String refusal) {
        String authorize = location(browser.open(START));
        String state = refusal.startsWith("?error") ? parameter(authorize, "state") : "";

        assertThat(location(browser.open(CALLBACK + refusal + state)))
                .isEqualTo("/org/12/mairie?motif=m1&connexion=refusee");
    }

    @Test
    void refusesTheSignInThatAnotherBrowserBegan() {
        String authorize = location(new Browser(port).open(START));
        PlayedKeycloak.franceConnectTells(parameter(authorize, "nonce"));

        assertThat(location(browser.open(CALLBACK + "?code=c0de&state=" + parameter(authorize, "state"))))
                .isEqualTo("/mes-rendez-vous?connexion=refusee");
        Neighbours.server.verify(0, postRequestedFor(urlEqualTo(SESSIONS)));
    }

    @ParameterizedTest
    @CsvSource({"422, refusee", "503, indisponible"})
    void saysSoWhenBookingServiceOpensNoSession(int status, String outcome) {
        bookingAnswers(status);

        assertThat(location(signIn())).isEqualTo("/org/12/mairie?motif=m1&connexion=" + outcome);
        assertThat(browser.cookie("rdv_usager")).isEmpty();
    }

    @Test
    void saysSoWhenKeycloakIsDown() {
        Neighbours.server.stubFor(
                get("/realms/agents/.well-known/openid-configuration").willReturn(serverError()));

        assertThat(location(browser.open(START))).isEqualTo("/org/12/mairie?motif=m1&connexion=indisponible");
    }

    @Test
    void saysSoWhenKeycloakGoesDownOnTheWay() {
        String authorize = location(browser.open(START));

        assertThat(location(browser.open(CALLBACK + "?code=c0de&state=" + parameter(authorize, "state"))))
                .isEqualTo("/org/12/mairie?motif=m1&connexion=indisponible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ailleurs.example", "//ailleurs.example", "/%5Cailleurs.example"})
    void refusesToLeadElsewhere(String retour) {
        browser.open("/connexion/franceconnect?retour=" + retour);

        assertThat(location(browser.open(CALLBACK))).isEqualTo("/mes-rendez-vous?connexion=refusee");
    }

    @Test
    void opensNoDoorOfAgents() {
        assertThat(location(browser.open("/login/oauth2/code/franceconnect?code=c0de&state=s")))
                .startsWith("/agent/connexion?erreur=");
        assertThat(browser.postWithoutCsrfToken(CALLBACK).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> signIn() {
        String authorize = location(browser.open(START));
        PlayedKeycloak.franceConnectTells(parameter(authorize, "nonce"));
        return browser.open(CALLBACK + "?code=c0de&state=" + parameter(authorize, "state"));
    }

    private static void bookingAnswers(int status) {
        var answer = aResponse().withStatus(status);
        Neighbours.server.stubFor(post(SESSIONS)
                .willReturn(
                        status == 201
                                ? answer.withHeader("Set-Cookie", "autre=1; Path=/")
                                        .withHeader(
                                                "Set-Cookie",
                                                "rdv_usager=opaque; Path=/api/public; HttpOnly; SameSite=Lax")
                                : answer));
    }

    private static String parameter(String url, String name) {
        return url.replaceAll(".*[?&]" + name + "=([^&]+).*", "$1");
    }
}
