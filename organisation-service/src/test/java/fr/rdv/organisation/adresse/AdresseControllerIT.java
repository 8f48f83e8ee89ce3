package fr.rdv.organisation.adresse;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.testdata.OutsideWorld;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
class AdresseControllerIT {
    private static final String FOUND = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [2.6811, 49.0546]},
               "properties": {"label": "6 Place des Prud’hommes 77230 Dammartin-en-Goële", "score": 0.9, "type": "housenumber",
                 "name": "6 Place des Prud’hommes", "postcode": "77230", "city": "Dammartin-en-Goële", "citycode": "77153",
                 "context": "77, Seine-et-Marne, Île-de-France"}},
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [2.6, 49.0]},
               "properties": {"label": "Goële", "name": "Goële", "type": "locality"}}]}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OutsideWorld world;

    @AfterEach
    void closeCircuits() {
        world.closeCircuits();
    }

    @Test
    void givesWholeAddressesInParts() {
        world.adresses("6 place des prud", okJson(FOUND));

        await().untilAsserted(() ->
                assertThat(search("6 place des prud")).hasStatusOk().bodyJson().isEqualTo("""
                [{"label": "6 Place des Prud’hommes 77230 Dammartin-en-Goële", "street": "6 Place des Prud’hommes",
                  "postalCode": "77230", "city": "Dammartin-en-Goële", "inseeCode": "77153", "latitude": 49.0546,
                  "longitude": 2.6811}]"""));
    }

    @Test
    void asksNothingForTwoCharacters() {
        assertThat(search(" ru ")).hasStatusOk().bodyJson().isEqualTo("[]");
    }

    @Test
    void saysSoWhenTheBaseIsDownOrSlow() {
        world.adresses("rue en panne", aResponse().withStatus(502));
        world.adresses("rue lente", okJson(FOUND).withFixedDelay(5_000));

        for (String q : new String[] {"rue en panne", "rue lente"}) {
            assertThat(search(q))
                    .hasStatus(503)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("/problems/adresses-indisponibles");
        }
    }

    @Test
    void stopsAskingABaseThatKeepsFailing() {
        world.adresses("rue en panne", aResponse().withStatus(502));
        for (int i = 0; i < 10; i++) {
            search("rue en panne");
        }
        world.adresses("rue en panne", okJson(FOUND));

        assertThat(search("rue en panne")).hasStatus(503);
    }

    @Test
    void asksForATokenBeforeAnything() {
        assertThat(mvc.get().uri("/api/adresses?q=rue")).hasStatus(401);
    }

    private MvcTestResult search(String q) {
        return mvc.get()
                .uri("/api/adresses?q={q}", q)
                .with(Tokens.agent(Ids.next()))
                .exchange();
    }
}
