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
class LieuControllerIT {
    private static final String ANNEXE =
            LIEU.replace("Hôtel de ville", "Annexe").replace("null", "\"3939\"");

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
                .isLenientlyEqualTo("{name: 'Annexe', open: true, telephone: '3939', pmr: true, version: 1}");
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
    void refusesAnAddressThatIsNotComplete() {
        assertThat(add(agents.adminOf(mairie), "{\"name\": \"Annexe\", \"postalCode\": \"772\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("street", "postalCode", "city", "inseeCode", "latitude", "longitude");
    }

    private MvcTestResult add(RequestPostProcessor caller, String body) {
        return organisations.post(uri(), body, caller);
    }

    private String uri() {
        return "/api/organisations/" + mairie.organisationId() + "/lieux";
    }
}
