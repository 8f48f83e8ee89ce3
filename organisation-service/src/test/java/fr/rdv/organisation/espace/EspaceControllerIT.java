package fr.rdv.organisation.espace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class EspaceControllerIT {
    private static final String PMI = "{\"name\": \" Protection maternelle \", \"shortName\": \"PMI\"}";

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    private Opened mairie;
    private RequestPostProcessor adminEspace;
    private String uri;

    @BeforeEach
    void openAnEspace() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
        adminEspace = agents.adminEspaceOf(mairie);
        uri = "/api/espaces/" + mairie.espaceId();
    }

    @Test
    void activatesAServiceThatIsThenOfferedToItsOrganisations() {
        assertThat(organisations.post(uri + "/services", PMI, adminEspace))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .extractingPath("$.services[*].name")
                .asArray()
                .containsExactly("État civil", "Urbanisme", "Protection maternelle");
        assertThat(organisations.get("/api/organisations/" + mairie.organisationId(), adminEspace))
                .bodyJson()
                .extractingPath("$.services[2].shortName")
                .isEqualTo("PMI");
        assertThat(organisations.post(uri + "/services", PMI.replace("PMI", "pmi"), adminEspace))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("name", "shortName");
    }

    @Test
    void deactivatesAServiceThatNobodyUsesAndActivatesTheSameAgain() {
        assertThat(deactivate(mairie.urbanisme(), "\"1\"", adminEspace))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.services[*].name")
                .asArray()
                .containsExactly("État civil");
        assertThat(deactivate(mairie.urbanisme(), "\"2\"", adminEspace)).hasStatus(404);

        assertThat(organisations.post(
                        uri + "/services", "{\"name\": \"urbanisme\", \"shortName\": \"Urba\"}", adminEspace))
                .bodyJson()
                .extractingPath("$.services[1].serviceId")
                .isEqualTo(mairie.urbanisme().toString());
    }

    @Test
    void keepsAServiceThatMotifsOrAgentsUse() {
        agents.basiqueOf(mairie, mairie.urbanisme());

        assertThat(deactivate(mairie.urbanisme(), "\"1\"", adminEspace))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{type: '/problems/service-utilise', motifs: 0, agents: 1}");
        assertThat(deactivate(mairie.etatCivil(), "\"1\"", adminEspace))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{motifs: 1}");
    }

    @Test
    void renamesAServiceAndTheEspaceAndTellsOfIt() {
        String renamed = "{\"name\": \"Droit des sols\", \"shortName\": \"Sols\"}";

        assertThat(organisations.put(uri + "/services/" + mairie.urbanisme(), "\"1\"", renamed, adminEspace))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.services[1].name")
                .isEqualTo("Droit des sols");
        assertThat(organisations.put(uri, "\"1\"", "{\"name\": \"Goële\"}", adminEspace))
                .hasStatus(412);
        assertThat(organisations.put(uri, "\"2\"", "{\"name\": \"Goële\"}", adminEspace))
                .hasStatusOk();
        assertThat(organisations.get(uri + "/history", adminEspace))
                .bodyJson()
                .extractingPath("$[*].change")
                .asArray()
                .containsExactly("EspaceChanged", "EspaceChanged", "EspaceCreated");
    }

    @Test
    void showsEspacesToThoseWhoAdministerThem() throws UnsupportedEncodingException {
        Opened elsewhere = organisations.mairieWithDispositifRecueil();

        assertThat(organisations.get("/api/espaces", adminEspace))
                .bodyJson()
                .extractingPath("$[*].espaceId")
                .asArray()
                .containsExactly(mairie.espaceId().toString());
        assertThat(organisations.get("/api/espaces", agents.adminOf(mairie)))
                .bodyJson()
                .isEqualTo("[]");
        assertThat(organisations.get("/api/espaces", Tokens.operateur()))
                .bodyJson()
                .extractingPath("$[*].espaceId")
                .asArray()
                .contains(elsewhere.espaceId().toString());
        assertThat(organisations.get(uri, agents.adminOf(mairie))).hasStatus(403);
        assertThat(organisations.get(uri, agents.adminEspaceOf(elsewhere))).hasStatus(404);
        assertThat(organisations.post(uri + "/services", PMI, agents.adminOf(mairie)))
                .hasStatus(403);
    }

    private MvcTestResult deactivate(UUID serviceId, String version, RequestPostProcessor caller) {
        return organisations.delete(uri + "/services/" + serviceId, version, caller);
    }
}
