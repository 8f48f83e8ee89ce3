package fr.rdv.gateway.pages;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.gateway.testdata.Browser;
import fr.rdv.gateway.testdata.GatewayTest;
import fr.rdv.gateway.testdata.Neighbours;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class PagesIT {
    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        Neighbours.server.resetAll();
        Neighbours.server.stubFor(any(urlPathMatching("/api/.*")).willReturn(okJson("{}")));
    }

    @ParameterizedTest
    @CsvSource({
        "/, usager",
        "/org/12/mairie-de-sete?semaine=2026-12-01, usager",
        "/r/un.jeton, usager",
        "/rdv, usager",
        "/ailleurs/encore, usager",
        "/agents-de-la-mairie, usager",
        "/agent, agent",
        "/agent/connexion?erreur=refusee, agent",
        "/agent/motifs/1, agent",
        "/operateur/demandes, agent",
        "/operateurs, usager"
    })
    void opensThePageOfTheRightClient(String path, String client) {
        var answer = browser.open(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>" + client);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void tellsThePageOfUsagersThatFranceConnectIsSetUp() {
        assertThat(browser.open("/").body()).contains("<meta name=\"franceconnect\" content=\"on\" />");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/org/12/mairie-de-sete", "/agent", "/rdv", "/integration"})
    void letsNoOtherSiteFrameAPageThatActs(String path) {
        HttpHeaders headers = browser.open(path).headers();

        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).endsWith("frame-ancestors 'none'");
    }

    @Test
    void letsOtherSitesFrameTheCreneaux() {
        HttpHeaders headers = browser.open("/integration/12/mairie-de-sete").headers();

        assertThat(headers.firstValue("X-Frame-Options")).isEmpty();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).endsWith("frame-ancestors *");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/disparu-0a1b2c.js", "/wp-login.php", "/api/public/inconnu", "/usager/index.html"})
    void answersAReal404WhereThereIsNoPage(String path) {
        var answer = browser.open(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/problems/introuvable");
    }

    @Test
    void keepsFilesForAYearAndAsksForPagesEachTime() {
        var file = browser.get("/assets/test-0a1b2c.js").headers();

        assertThat(file.firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(file.firstValue("Set-Cookie")).isEmpty();
        assertThat(browser.open("/").headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void compressesWhatIsText() {
        assertThat(browser.get("/assets/test-0a1b2c.js", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agent", "/assets/test-0a1b2c.js", "/api/session", "/api/rdvs", "/api/public/lieux"})
    void protectsEveryAnswer(String path) {
        HttpHeaders headers = browser.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'")
                .contains("frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("geolocation=()");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void asksForHttpsOnceItIsThere() {
        HttpHeaders headers =
                browser.get("/api/session", "X-Forwarded-Proto", "https").headers();

        assertThat(headers.firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=31536000");
        assertThat(headers.firstValue("Set-Cookie").orElseThrow()).contains("XSRF-TOKEN", "Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/r/un-jeton", "/rdv", "/api/public/recap", "/api/public/recap/rdv.ics"})
    void leavesNoTraceOfALinkThatOpensAnRdv(String path) {
        HttpHeaders headers = browser.get(path).headers();

        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex");
    }
}
