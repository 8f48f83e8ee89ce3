package fr.rdv.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.gateway.testdata.Browser;
import fr.rdv.gateway.testdata.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An installation without FranceConnect. */
@GatewayTest
@TestPropertySource(properties = "rdv.franceconnect.enabled=false")
class NoFranceConnectIT {
    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void tellsThePageToShowNoButton() {
        assertThat(browser.open("/org/12/mairie-de-sete").body())
                .contains("<meta name=\"franceconnect\" content=\"off\" />");
    }

    @Test
    void bringsBackWhoeverComesByAnOldLink() {
        var answer = browser.open("/connexion/franceconnect?retour=/org/12/mairie-de-sete");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/org/12/mairie-de-sete?connexion=indisponible");
    }
}
