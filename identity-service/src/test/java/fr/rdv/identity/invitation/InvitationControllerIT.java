package fr.rdv.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.KeycloakFixture.FakeKeycloak;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class InvitationControllerIT {
    private static final UUID NO_ESPACE = new UUID(0, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private Agents repository;

    @Autowired
    private FakeKeycloak keycloak;

    private Espace espace;
    private RequestPostProcessor admin;
    private String email;

    @BeforeEach
    void anEspaceWithAnAdmin() {
        keycloak.isUp();
        espace = agents.anEspace();
        admin = agents.adminOf(espace, espace.mairie());
        email = "zoe." + Ids.next() + "@mairie.example";
    }

    @Test
    void makesAnAccountThatCarriesTheAgentsIdAndSendsTheMail() {
        MvcTestResult invited = invite(invitation(espace.mairie()), admin);

        assertThat(invited)
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{displayName: 'Zoé MÜLLER', status: 'invited', alreadyAgent: false}");
        await().untilAsserted(() -> assertThat(keycloak.ofAgent(id(invited))).hasValueSatisfying(account -> {
            assertThat(account.email()).isEqualTo(email);
            assertThat(account.firstName()).isEqualTo("Zoé");
            assertThat(account.requiredActions()).isEqualTo(List.of("UPDATE_PASSWORD"));
            assertThat(account.mails()).isEqualTo(1);
        }));
    }

    @Test
    void refusesASecondInvitationWhateverTheCaseOfTheEmail() {
        invite(invitation(espace.mairie()), admin);

        assertThat(invite(invitation(espace.mairie()).replace("zoe", "ZOE"), admin))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/deja-invite");
    }

    @Test
    void refusesAMember() {
        invite(invitation(espace.mairie()), admin);
        repository
                .findByEmail(email)
                .map(Agent::id)
                .ifPresent(id -> mvc.post()
                        .uri("/api/agents/me/acceptance")
                        .with(Tokens.agent(id))
                        .exchange());

        assertThat(invite(invitation(espace.mairie()), admin))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/deja-membre");
    }

    @Test
    void keepsOneOfTwoInvitationsAtOnce() throws Exception {
        String body = invitation(espace.mairie());
        Callable<Integer> attempt = () -> invite(body, admin).getResponse().getStatus();

        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Integer> statuses = new ArrayList<>();
            for (var answer : threads.invokeAll(Collections.nCopies(8, attempt))) {
                statuses.add(answer.get());
            }

            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void letsAnAgentJoinAnotherOrganisationWithoutMail() {
        UUID agentId = id(invite(invitation(espace.mairie()), admin));
        await().untilAsserted(() -> assertThat(keycloak.ofAgent(agentId))
                .hasValueSatisfying(account -> assertThat(account.mails()).isEqualTo(1)));

        assertThat(invite(invitation(espace.annexe()), agents.adminOf(espace, espace.annexe())))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{alreadyAgent: true}");
        assertThat(repository.findByEmail(email)).hasValueSatisfying(agent -> {
            assertThat(agent.places().roles()).hasSize(2);
            assertThat(agent.places().serviceIds()).containsExactly(espace.etatCivil());
        });
        assertThat(keycloak.ofAgent(agentId))
                .hasValueSatisfying(account -> assertThat(account.mails()).isEqualTo(1));
    }

    @Test
    void refusesTheAgentOfAnotherEspace() {
        Espace elsewhere = agents.anEspace();
        invite(invitation(espace.mairie()), admin);

        assertThat(invite(
                        invitation(elsewhere.mairie())
                                .replace(
                                        espace.espaceId().toString(),
                                        elsewhere.espaceId().toString())
                                .replace(
                                        espace.etatCivil().toString(),
                                        elsewhere.etatCivil().toString()),
                        Tokens.operateur()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/agent-d-un-autre-espace");
    }

    @Test
    void refusesThoseWhoMayNotInvite() {
        assertThat(invite(invitation(espace.mairie()), agents.basiqueOf(espace, espace.mairie())))
                .hasStatus(403);
        assertThat(invite(invitation(espace.annexe()), admin)).hasStatus(403);
        assertThat(invite(invitation(espace.mairie()), agents.adminEspaceOf(agents.anEspace())))
                .hasStatus(404);
        assertThat(repository.findByEmail(email)).isEmpty();
    }

    @Test
    void letsOnlyAdminsEspaceAndOperateursNameAnAdminEspace() {
        String body = invitation(espace.mairie()).replace("{", "{\"adminEspace\": true,");

        assertThat(invite(body, admin)).hasStatus(403);
        assertThat(invite(body, agents.adminEspaceOf(espace))).hasStatus(201);
        assertThat(repository.findByEmail(email))
                .hasValueSatisfying(
                        agent -> assertThat(agent.places().isAdminEspace()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"@mairie.example, , email", "basique, intervenant, level", "basique, chef, level"})
    void namesTheFieldToCorrect(String valid, String invalid, String champ) {
        String body = invitation(espace.mairie()).replace(valid, invalid == null ? "" : invalid);

        assertThat(invite(body, admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys(champ);
    }

    @Test
    void asksForAtLeastOneService() {
        String body = invitation(espace.mairie()).replace("\"" + espace.etatCivil() + "\"", "");

        assertThat(invite(body, admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("serviceIds");
    }

    @Test
    void refusesServicesAndOrganisationsOfAnotherEspace() {
        String strangeService = invitation(espace.mairie())
                .replace(espace.etatCivil().toString(), Ids.next().toString());
        String strangeEspace =
                invitation(espace.mairie()).replace(espace.espaceId().toString(), NO_ESPACE.toString());

        assertThat(invite(strangeService, admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("serviceIds");
        assertThat(invite(strangeEspace, admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("espaceId");
    }

    private String invitation(UUID organisationId) {
        return """
                {"email": "%s", "firstName": "Zoé", "lastName": "Müller", "organisationId": "%s", "espaceId": "%s",
                 "level": "basique", "serviceIds": ["%s"]}
                """.formatted(email, organisationId, espace.espaceId(), espace.etatCivil());
    }

    private MvcTestResult invite(String body, RequestPostProcessor caller) {
        return mvc.post()
                .uri("/api/invitations")
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static UUID id(MvcTestResult invited) {
        return UUID.fromString(Api.read(invited, "$.agentId"));
    }
}
