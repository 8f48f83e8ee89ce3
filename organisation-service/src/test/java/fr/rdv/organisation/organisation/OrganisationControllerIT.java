package fr.rdv.organisation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class OrganisationControllerIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    private Opened mairie;
    private Opened elsewhere;

    @BeforeEach
    void openTwoEspaces() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
        elsewhere = organisations.mairieWithoutDispositifRecueil();
    }

    @Test
    void listsTheOrganisationsThatTheAgentWorksFor() {
        assertThat(mvc.get().uri("/api/organisations").with(agents.basiqueOf(mairie, mairie.etatCivil())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].organisationId")
                .asArray()
                .containsExactly(mairie.organisationId().toString());
    }

    @Test
    void listsEachOrganisationOfTheEspaceToItsAdmin() {
        assertThat(mvc.get().uri("/api/organisations").with(agents.adminEspaceOf(mairie)))
                .bodyJson()
                .extractingPath("$[*].organisationId")
                .asArray()
                .containsExactly(mairie.organisationId().toString());
    }

    @Test
    void listsAllOrganisationsToAnOperateur() {
        assertThat(mvc.get().uri("/api/organisations").with(Tokens.operateur()))
                .bodyJson()
                .extractingPath("$[*].organisationId")
                .asArray()
                .contains(
                        mairie.organisationId().toString(),
                        elsewhere.organisationId().toString());
    }

    @Test
    void listsNothingToAnAgentItHasNotHeardOf() {
        assertThat(mvc.get().uri("/api/organisations").with(Tokens.agent(Ids.next())))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("[]");
    }

    @Test
    void refusesAnAgentOfAnotherOrganisationOfTheEspace() {
        assertThat(get(agents.adminNextTo(mairie))).hasStatus(403);
    }

    @Test
    void hidesTheOrganisationFromAnAgentOfAnotherEspace() {
        assertThat(get(agents.adminEspaceOf(elsewhere)))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/introuvable");
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertThat(mvc.get().uri("/api/organisations/12").with(Tokens.operateur()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/requete-illisible");
    }

    private MockMvcTester.MockMvcRequestBuilder get(RequestPostProcessor caller) {
        return mvc.get().uri("/api/organisations/{id}", mairie.organisationId()).with(caller);
    }
}
