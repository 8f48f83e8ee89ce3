package fr.rdv.identity.role;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.NeighbourServices;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class RoleControllerIT {
    private static final String ROLE = "/api/agents/{agentId}/roles/{organisationId}";
    private static final String ADMINISTRATEUR = "{\"level\": \"administrateur\", \"accueil\": false}";
    private static final String BASIQUE = "{\"level\": \"basique\", \"accueil\": true}";

    @Autowired
    private Api api;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private NeighbourServices neighbours;

    private Espace espace;
    private UUID adminId;
    private UUID agentId;

    @BeforeEach
    void anEspaceWithAnAdminAndAnAgent() {
        espace = agents.anEspace();
        adminId = agents.keep(espace, espace.mairie(), "ADMINISTRATEUR", false);
        agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
    }

    @Test
    void changesLevelAndAccueilAndKeepsWhoDidIt() {
        assertThat(change(admin(), agentId, ADMINISTRATEUR))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{level: 'administrateur', accueil: false, version: 3}");
        assertThat(change(admin(), agentId, BASIQUE))
                .bodyJson()
                .isLenientlyEqualTo("{level: 'basique', accueil: true}");

        assertThat(api.get(admin(), "/api/agents/{id}/history?organisationId={organisation}", agentId, espace.mairie()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{change: 'Permissions modifiées', actor: {kind: 'agent', displayName: 'Camille MARTIN'},
                          before: {level: 'administrateur', accueil: false}, after: {level: 'basique', accueil: true}},
                         {before: {level: 'basique'}, after: {level: 'administrateur'}}]""");
    }

    @Test
    void refusesThoseWhoDoNotManageTheOrganisation() {
        assertThat(change(Tokens.agent(agentId), agentId, ADMINISTRATEUR)).hasStatus(403);
        assertThat(change(agents.adminOf(espace, espace.annexe()), agentId, ADMINISTRATEUR))
                .hasStatus(403);
        assertThat(change(agents.adminEspaceOf(agents.anEspace()), agentId, ADMINISTRATEUR))
                .hasStatus(404);
        assertThat(change(agents.adminEspaceOf(espace), agentId, BASIQUE)).hasStatusOk();
    }

    @Test
    void givesAnAdminOfOneOrganisationNoRightInAnother() {
        agents.join(adminId, espace.annexe(), "BASIQUE");
        UUID colleague = agents.keep(espace, espace.annexe(), "BASIQUE", false);

        assertThat(api.put(admin(), BASIQUE, ROLE, colleague, espace.annexe())).hasStatus(403);
        assertThat(change(admin(), agentId, BASIQUE)).hasStatusOk();
    }

    @Test
    void keepsTheLastAdministrateur() {
        assertProblem(change(admin(), adminId, BASIQUE), 409, "dernier-administrateur");
        assertProblem(remove(agents.adminEspaceOf(espace), adminId), 409, "dernier-administrateur");
    }

    @Test
    void countsNoInvitedColleagueAsAnAdministrateurWhoWorks() {
        UUID invited = agents.keep(espace, espace.mairie(), "ADMINISTRATEUR", false);
        agents.invitedDaysAgo(invited, 1);

        assertProblem(change(admin(), adminId, BASIQUE), 409, "dernier-administrateur");
        assertThat(change(admin(), invited, BASIQUE)).hasStatusOk();
    }

    @Test
    void refusesOneOfTwoAdministrateursWhoDemoteEachOtherAtOnce() throws Exception {
        UUID otherId = agents.keep(espace, espace.mairie(), "ADMINISTRATEUR", false);
        List<Callable<Integer>> demotions = List.of(
                () -> change(Tokens.operateur(), otherId, BASIQUE).getResponse().getStatus(),
                () -> change(Tokens.operateur(), adminId, BASIQUE).getResponse().getStatus());
        List<Integer> statuses = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(demotions)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void removesFromOneOrganisationAndLeavesTheOther() {
        agents.join(agentId, espace.annexe(), "BASIQUE");

        assertThat(api.get(admin(), ROLE + "/removal", agentId, espace.mairie()))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"futureRdvs\": [], \"futureRdvCount\": 0, \"lastOrganisation\": false}");
        assertThat(remove(admin(), agentId)).hasStatus(204);

        assertThat(api.get(
                        Tokens.operateur(), "/api/agents/{id}?organisationId={organisation}", agentId, espace.annexe()))
                .hasStatusOk();
        assertThat(api.get(Tokens.agent(agentId), "/api/agents?organisationId={id}", espace.mairie()))
                .hasStatus(403);
    }

    @Test
    void freesTheEmailOfWhoLeavesTheOnlyOrganisation() {
        String invitation = """
                {"email": "%s@mairie.example", "organisationId": "%s", "espaceId": "%s", "level": "basique", "serviceIds": ["%s"]}
                """.formatted(agentId, espace.mairie(), espace.espaceId(), espace.urbanisme());
        assertThat(api.get(admin(), ROLE + "/removal", agentId, espace.mairie()))
                .bodyJson()
                .extractingPath("$.lastOrganisation")
                .isEqualTo(true);

        assertThat(remove(admin(), agentId)).hasStatus(204);
        MvcTestResult again = api.post(admin(), invitation, "/api/invitations");

        assertThat(again).hasStatus(201);
        assertThat(Api.<String>read(again, "$.agentId")).isNotEqualTo(agentId.toString());
        assertThat(api.get(Tokens.agent(agentId), "/api/agents/me")).hasStatus(404);
        assertThat(api.get(Tokens.service(), "/internal/agents/{id}", agentId))
                .bodyJson()
                .isLenientlyEqualTo("{displayName: 'Camille MARTIN', email: null}");
    }

    @Test
    void refusesTheRemovalWhileARdvAwaits() {
        neighbours.rdvAwaits(agentId);

        MvcTestResult refused = remove(admin(), agentId);

        assertProblem(refused, 409, "rdvs-a-venir");
        assertThat(refused)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{futureRdvCount: 1, futureRdvs: [{motifName: 'Passeport', start: '2030-01-08T09:00:00+01:00'}]}");
    }

    @Test
    void refusesTheRemovalWhileNobodyKnowsTheRdvs() {
        neighbours.rdvsAreUnknown(agentId);

        assertProblem(remove(admin(), agentId), 503, "agenda-des-rdvs-indisponible");
    }

    @Test
    void letsNobodyRemoveThemselves() {
        agents.keep(espace, espace.mairie(), "ADMINISTRATEUR", false);

        assertProblem(remove(admin(), adminId), 409, "soi-meme");
    }

    private RequestPostProcessor admin() {
        return Tokens.agent(adminId);
    }

    private MvcTestResult change(RequestPostProcessor caller, UUID changed, String permissions) {
        return api.put(caller, permissions, ROLE, changed, espace.mairie());
    }

    private MvcTestResult remove(RequestPostProcessor caller, UUID removed) {
        return api.delete(caller, ROLE, removed, espace.mairie());
    }

    private static void assertProblem(MvcTestResult answer, int status, String type) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + type);
    }
}
