package fr.rdv.fakes.adresse;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.fakes.FakesFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class AdresseControllerTests {
    private MockMvcTester mvc;

    @BeforeEach
    void start() throws IOException {
        mvc = MockMvcTester.of(new AdresseController(new Voies(), FakesFixture.in(Path.of("unused"))));
    }

    @Test
    void findsAHouseOfTheDemoWithoutAccentsNorWholeWords() throws IOException {
        String found = search("6 place des prud'hom dammar").getResponse().getContentAsString();

        assertThat(JsonPath.<List<String>>read(found, "$.features[*].properties.label"))
                .containsExactly("6 Place des Prud’hommes 77230 Dammartin-en-Goële");
        assertThat(JsonPath.<List<String>>read(found, "$.features[*].properties.citycode"))
                .containsExactly("77153");
        assertThat(JsonPath.<List<Double>>read(found, "$.features[0].geometry.coordinates"))
                .hasSize(2)
                .satisfies(position -> assertThat(position.getFirst()).isBetween(2.6, 2.7));
    }

    @Test
    void givesAsManyAsAskedTheLikeliestFirst() throws IOException {
        String found = mvc.get()
                .uri("/adresse/search/?q={q}&limit=3", "rue victor hugo")
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(JsonPath.<List<Double>>read(found, "$.features[*].properties.score"))
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void refusesTwoCharactersAsTheRealOneDoes() {
        assertThat(search("ru")).hasStatus(400);
    }

    @Test
    void isDownUntilToldOtherwise() {
        mvc.post().uri("/adresse/panne").exchange();
        assertThat(search("rue victor hugo")).hasStatus(502);

        mvc.post().uri("/adresse/panne?active=false").exchange();
        assertThat(search("rue victor hugo")).hasStatusOk();
    }

    private MvcTestResult search(String q) {
        return mvc.get().uri("/adresse/search/?q={q}", q).exchange();
    }
}
