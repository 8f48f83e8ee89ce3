package fr.rdv.organisation.lieu;

import static fr.rdv.organisation.testdata.OrganisationFixture.LIEU;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class LieuxControllerIT {
    private static final String ANNEXE =
            LIEU.replace("Hôtel de ville", "Annexe").replace("null", "\"01 60 54 00 01\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    private Opened mairie;

    @BeforeEach
    void openAnEspace() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
    }

    @Test
    void addsAnOpenLieuWithANumeroOfItsOwn() throws UnsupportedEncodingException {
        MvcTestResult added = add(agents.adminOf(mairie), ANNEXE);

        assertThat(added)
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{name: 'Annexe', open: true, telephone: '01 60 54 00 01', pmr: true, version: 1}");
        assertThat(mvc.get().uri(uri()).with(agents.basiqueOf(mairie, mairie.etatCivil())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("Hôtel de ville", "Annexe");
        int numero = JsonPath.read(added.getResponse().getContentAsString(), "$.numero");
        assertThat(numero).isPositive();
    }

    @Test
    void refusesAnAgentWhoDoesNotConfigureTheOrganisation() {
        assertThat(add(agents.basiqueOf(mairie, mairie.etatCivil()), ANNEXE)).hasStatus(403);
        assertThat(add(agents.accueilOf(mairie), ANNEXE)).hasStatus(403);
        assertThat(add(agents.adminNextTo(mairie), ANNEXE)).hasStatus(403);
    }

    @Test
    void hidesTheOrganisationFromAnAgentOfAnotherEspace() throws UnsupportedEncodingException {
        Opened elsewhere = organisations.mairieWithDispositifRecueil();

        assertThat(add(agents.adminOf(elsewhere), ANNEXE)).hasStatus(404);
        assertThat(mvc.get().uri(uri()).with(agents.adminOf(elsewhere))).hasStatus(404);
    }

    @Test
    void takesAnAddressTypedByHandWithoutCodeNorPosition() {
        String typed = """
                {"name": "Salle des fêtes", "street": "Place des Fêtes", "postalCode": "77230", "city": "Juilly"}""";

        assertThat(add(agents.adminOf(mairie), typed))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{inseeCode: null, latitude: null, longitude: null, pmr: false}");
        assertThat(add(agents.adminOf(mairie), typed.replace("\"city\"", "\"latitude\": 48.9, \"city\"")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("position");
    }

    @Test
    void refusesAShortNumberOfALieu() {
        assertThat(add(agents.adminOf(mairie), LIEU.replace("null", "\"3919\"")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("telephone");
    }

    @Test
    void refusesAnAddressThatIsNotComplete() {
        assertThat(add(agents.adminOf(mairie), "{\"name\": \"Annexe\", \"postalCode\": \"772\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("street", "postalCode", "city");
    }

    private MvcTestResult add(RequestPostProcessor caller, String body) {
        return organisations.post(uri(), body, caller);
    }

    private String uri() {
        return "/api/organisations/" + mairie.organisationId() + "/lieux";
    }
}
