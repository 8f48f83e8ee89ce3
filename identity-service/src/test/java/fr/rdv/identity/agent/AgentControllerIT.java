package fr.rdv.identity.agent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class AgentControllerIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AgentFixture agents;

    private Espace espace;
    private UUID agentId;

    @BeforeEach
    void anEspaceWithAnAgent() {
        espace = agents.anEspace();
        agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
    }

    @Test
    void listsTheMembersOfTheOrganisationOnly() {
        agents.keep(espace, espace.annexe(), "BASIQUE", false);

        assertThat(list(agents.adminEspaceOf(espace)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{agentId: '%s', displayName: 'Camille MARTIN', email: '%s@mairie.example', status: 'active', level: 'basique',
                          intervenant: false, accueil: false, serviceIds: ['%s']}]
                        """.formatted(agentId, agentId, espace.etatCivil()))
                .extractingPath("$")
                .asArray()
                .hasSize(1);
    }

    @Test
    void keepsEmailsFromABasique() {
        assertThat(list(Tokens.agent(agentId)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].email")
                .isNull();
    }

    @Test
    void refusesOthersOfTheEspaceAndHidesTheOrganisationFromOtherEspaces() {
        Espace elsewhere = agents.anEspace();

        assertThat(list(agents.adminOf(espace, espace.annexe()))).hasStatus(403);
        assertThat(list(agents.adminEspaceOf(elsewhere))).hasStatus(404);
        assertThat(list(Tokens.operateur())).hasStatusOk();
    }

    @Test
    void givesTheEmailToServicesOnly() {
        assertThat(addressee(agentId, Tokens.service()))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo(
                        "{\"agentId\": \"%1$s\", \"displayName\": \"Camille MARTIN\", \"email\": \"%1$s@mairie.example\"}"
                                .formatted(agentId));
        assertThat(addressee(Ids.next(), Tokens.service())).hasStatus(404);
        assertThat(addressee(agentId, Tokens.agent(agentId))).hasStatus(403);
        assertThat(addressee(agentId, Tokens.operateur())).hasStatus(403);
    }

    private MvcTestResult list(RequestPostProcessor caller) {
        return mvc.get()
                .uri("/api/agents?organisationId={id}", espace.mairie())
                .with(caller)
                .exchange();
    }

    private MvcTestResult addressee(UUID id, RequestPostProcessor caller) {
        return mvc.get().uri("/internal/agents/{id}", id).with(caller).exchange();
    }
}
