package fr.rdv.organisation.dispositifrecueil;

import static fr.rdv.organisation.testdata.OrganisationFixture.id;
import static fr.rdv.organisation.testdata.OrganisationFixture.passeport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class DemandeControllerIT {
    private static final String ACCEPTED = "{\"accepted\": true, \"message\": \"Bienvenue\"}";
    private static final String ALL = "/api/dispositif-recueil-requests";

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    private Opened mairie;
    private RequestPostProcessor admin;

    @BeforeEach
    void openAnEspaceWithoutDispositif() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithoutDispositifRecueil();
        admin = agents.adminOf(mairie);
    }

    @Test
    void givesTheDispositifAsSoonAsAnOperateurAccepts() throws UnsupportedEncodingException {
        String passeport = passeport(mairie.organisationId(), mairie.etatCivil());
        assertThat(organisations.post("/api/motifs", passeport, admin)).hasStatus(422);
        String demande =
                id(ask(admin).getResponse().getContentAsString(), "$.requestId").toString();

        assertThat(decide(demande, ACCEPTED, Tokens.operateur()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{accepted: true, message: 'Bienvenue', organisationName: 'Mairie de Dammartin-en-Goële'}");
        assertThat(decide(demande, ACCEPTED, Tokens.operateur())).hasStatus(409);

        assertThat(organisations.post("/api/motifs", passeport, admin)).hasStatus(201);
        assertThat(ask(admin))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/dispositif-deja-actif");
    }

    @Test
    void letsOneDemandeWaitAtATimeAndAskAgainAfterARefusal() throws UnsupportedEncodingException {
        String demande =
                id(ask(admin).getResponse().getContentAsString(), "$.requestId").toString();
        assertThat(ask(admin))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/demande-en-cours");

        assertThat(decide(demande, "{\"accepted\": false}", Tokens.operateur())).hasStatusOk();

        assertThat(ask(admin)).hasStatus(201);
        assertThat(organisations.get(uri(), admin))
                .bodyJson()
                .extractingPath("$[*].accepted")
                .asArray()
                .containsExactly(null, false);
    }

    @Test
    void keepsAgentsFromDecidingAndBasiquesFromAsking() throws UnsupportedEncodingException {
        String demande =
                id(ask(admin).getResponse().getContentAsString(), "$.requestId").toString();

        assertThat(organisations.get(ALL, Tokens.operateur()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].requestId")
                .asArray()
                .contains(demande);
        assertThat(organisations.get(ALL, admin)).hasStatus(403);
        assertThat(decide(demande, ACCEPTED, admin)).hasStatus(403);
        assertThat(ask(agents.basiqueOf(mairie, mairie.etatCivil()))).hasStatus(403);
        assertThat(ask(agents.adminOf(organisations.mairieWithDispositifRecueil())))
                .hasStatus(404);
    }

    private MvcTestResult ask(RequestPostProcessor caller) {
        return organisations.post(uri(), "{\"reason\": \"Nous recevons une station\"}", caller);
    }

    private MvcTestResult decide(String demande, String decision, RequestPostProcessor caller) {
        return organisations.post(ALL + "/" + demande + "/decision", decision, caller);
    }

    private String uri() {
        return "/api/organisations/" + mairie.organisationId() + "/dispositif-recueil-requests";
    }
}
