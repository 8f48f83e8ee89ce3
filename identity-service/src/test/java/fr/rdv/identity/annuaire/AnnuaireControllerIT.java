package fr.rdv.identity.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class AnnuaireControllerIT {
    private static final String ONE = "/api/agents/{agentId}?organisationId={organisationId}";

    @Autowired
    private Api api;

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

        assertThat(members(agents.adminEspaceOf(espace)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{agentId: '%s', displayName: 'Camille MARTIN', firstName: 'Camille', email: '%s@mairie.example',
                          status: 'active', level: 'basique', intervenant: false, accueil: false, adminEspace: false,
                          serviceIds: ['%s'], inactive: true, account: 'done', invitation: null, version: 2}]
                        """.formatted(agentId, agentId, espace.etatCivil()))
                .extractingPath("$")
                .asArray()
                .hasSize(1);
    }

    @Test
    void tellsHowLongAnInvitationIsStillGood() {
        agents.invitedDaysAgo(agentId, 8);

        assertThat(api.get(Tokens.operateur(), ONE, agentId, espace.mairie()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{status: 'invited', invitation: {expired: true}}");
    }

    @Test
    void keepsEmailsFromABasique() {
        assertThat(members(Tokens.agent(agentId)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].email")
                .isNull();
    }

    @Test
    void listsTheEspaceForThoseWhoAdministerIt() {
        agents.join(agentId, espace.annexe(), "ADMINISTRATEUR");

        assertThat(colleagues(Tokens.operateur()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("[{agentId: '%s', email: '%s@mairie.example'}]".formatted(agentId, agentId))
                .extractingPath("$[0].roles")
                .asArray()
                .hasSize(2);
        assertThat(colleagues(agents.adminEspaceOf(espace))).hasStatusOk();
        assertThat(colleagues(Tokens.agent(agentId))).hasStatus(403);
        assertThat(colleagues(agents.adminEspaceOf(agents.anEspace()))).hasStatus(404);
    }

    @Test
    void refusesOthersOfTheEspaceAndHidesTheOrganisationFromOtherEspaces() {
        assertThat(members(agents.adminOf(espace, espace.annexe()))).hasStatus(403);
        assertThat(members(agents.adminEspaceOf(agents.anEspace()))).hasStatus(404);
        assertThat(members(Tokens.operateur())).hasStatusOk();
        assertThat(api.get(Tokens.operateur(), ONE, agentId, espace.annexe())).hasStatus(404);
    }

    @Test
    void givesNothingToSomeoneWhoseInvitationWasNotAccepted() {
        agents.invitedDaysAgo(agentId, 1);

        assertThat(members(Tokens.agent(agentId))).hasStatus(404);
    }

    private MvcTestResult members(RequestPostProcessor caller) {
        return api.get(caller, "/api/agents?organisationId={id}", espace.mairie());
    }

    private MvcTestResult colleagues(RequestPostProcessor caller) {
        return api.get(caller, "/api/agents?espaceId={id}", espace.espaceId());
    }
}
