package fr.rdv.gateway.login;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.rdv.gateway.testdata.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.gateway.testdata.Browser;
import fr.rdv.gateway.testdata.GatewayTest;
import fr.rdv.gateway.testdata.Neighbours;
import fr.rdv.gateway.testdata.PlayedKeycloak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayTest
class LoginIT {
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
        Neighbours.server.stubFor(get(urlPathMatching("/api/rdvs.*")).willReturn(okJson("[]")));
    }

    @Test
    void asksKeycloakForACodeWithPkceAndTheChosenProvider() {
        String step = location(browser.open("/connexion?idp=proconnect&retour=/agent/motifs"));
        String authorize = location(browser.open(step));

        assertThat(authorize)
                .contains("/realms/agents/protocol/openid-connect/auth?")
                .contains("kc_idp_hint=proconnect")
                .contains("code_challenge_method=S256")
                .contains("redirect_uri=http://127.0.0.1:8080/login/oauth2/code/agents");
    }

    @Test
    void leavesThePasswordToKeycloaksPage() {
        String step = location(browser.open("/connexion?idp=password"));

        assertThat(location(browser.open(step))).doesNotContain("kc_idp_hint");
    }

    @Test
    void sendsASignedInAgentToChangeTheirPassword() {
        browser.signIn("/agent", "access-1", 300);

        String step = location(browser.open("/connexion?action=UPDATE_PASSWORD&retour=/agent/compte?changement=a"));
        String authorize = location(browser.open(step));
        assertThat(authorize).contains("kc_action=UPDATE_PASSWORD").doesNotContain("kc_idp_hint");

        PlayedKeycloak.exchangesTheCode(parameter(authorize, "nonce"), "access-2", 300);
        assertThat(location(browser.open("/login/oauth2/code/agents?code=c0de&kc_action_status=success&state="
                        + parameter(authorize, "state"))))
                .isEqualTo("/agent/compte?changement=a&resultat=success");
    }

    @Test
    void asksKeycloakForNoActionThatItDoesNotKnow() {
        String step = location(browser.open("/connexion?action=delete_account&idp=elsewhere"));

        assertThat(location(browser.open(step))).doesNotContain("kc_action", "kc_idp_hint");
    }

    @Test
    void comesBackToThePageThatWasAskedUnderANewSessionId() {
        browser.open("/connexion?idp=password&retour=/agent/motifs");
        String before = browser.cookie("RDV_SESSION").orElseThrow();

        var answer = browser.signIn("/agent/motifs", "access-1", 300);

        assertThat(location(answer)).isEqualTo("/agent/motifs");
        assertThat(browser.cookie("RDV_SESSION")).isPresent().get().isNotEqualTo(before);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void keepsNothingInTheSessionButWhoSignedInAndTheTokens() {
        jdbc.sql("DELETE FROM spring_session").update();

        browser.signIn("/agent", "access-1", 300);

        assertThat(jdbc.sql("SELECT attribute_name FROM spring_session_attributes")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("agent", "tokens");
    }

    @Test
    void tellsWhoIsSignedInAndSendsTheTokenToTheServices() {
        browser.signIn("/agent", "access-1", 300);

        assertThat(browser.get("/api/session").body())
                .contains("\"authenticated\":true", "Camille Martin", "camille@mairie.example");
        assertThat(browser.get("/api/rdvs").statusCode()).isEqualTo(200);
        Neighbours.server.verify(getRequestedFor(urlEqualTo("/api/rdvs"))
                .withHeader("Authorization", equalTo("Bearer access-1"))
                .withoutHeader("Cookie"));
    }

    @Test
    void renewsATokenThatEnds() {
        browser.signIn("/agent", "access-1", 10);
        PlayedKeycloak.renews("access-2");

        browser.get("/api/rdvs");
        PlayedKeycloak.refusesToRenew();
        browser.get("/api/rdvs");

        Neighbours.server.verify(
                2, getRequestedFor(urlEqualTo("/api/rdvs")).withHeader("Authorization", equalTo("Bearer access-2")));
    }

    @Test
    void endsTheSessionThatKeycloakEnded() {
        browser.signIn("/agent", "access-1", 10);
        PlayedKeycloak.refusesToRenew();

        assertThat(browser.get("/api/rdvs").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":false");
    }

    @Test
    void keepsTheSessionWhileKeycloakIsDown() {
        browser.signIn("/agent", "access-1", 10);
        Neighbours.server.resetAll();

        assertThat(browser.get("/api/rdvs").body()).contains("/problems/connexion-indisponible");
        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":true");
    }

    @Test
    void signsOutHereThenAtKeycloak() {
        browser.signIn("/agent", "access-1", 300);
        browser.get("/api/session");

        var answer = browser.post("/deconnexion", "");

        assertThat(answer.body())
                .contains("/realms/agents/protocol/openid-connect/logout?id_token_hint=ey")
                .contains("post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Fagent");
        assertThat(browser.get("/api/rdvs").statusCode()).isEqualTo(401);
    }

    @Test
    void signsNobodyOutWithoutTheCsrfToken() {
        browser.signIn("/agent", "access-1", 300);

        assertThat(browser.postWithoutCsrfToken("/deconnexion").body()).contains("/problems/jeton-csrf");
        assertThat(browser.get("/api/rdvs").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesToLeadElsewhere() {
        assertThat(location(browser.signIn("https://ailleurs.example", "access-1", 300)))
                .isEqualTo("/agent");
    }

    @Test
    void explainsALoginThatFailed() {
        assertThat(location(browser.open("/login/oauth2/code/agents?code=c0de&state=unknown")))
                .isEqualTo("/agent/connexion?erreur=expiree");

        String step = location(browser.open("/connexion?idp=proconnect"));
        String state = parameter(location(browser.open(step)), "state");
        assertThat(location(browser.open("/login/oauth2/code/agents?error=access_denied&state=" + state)))
                .isEqualTo("/agent/connexion?erreur=refusee");
    }

    @Test
    void saysSoWhenKeycloakIsDown() {
        Neighbours.server.stubFor(
                get("/realms/agents/.well-known/openid-configuration").willReturn(serverError()));

        assertThat(location(browser.open("/connexion?idp=password"))).isEqualTo("/agent/connexion?erreur=indisponible");
    }

    private static String parameter(String url, String name) {
        return url.replaceAll(".*[?&]" + name + "=([^&]+).*", "$1");
    }
}
