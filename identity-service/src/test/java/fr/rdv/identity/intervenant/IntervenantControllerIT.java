package fr.rdv.identity.intervenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.KeycloakFixture.FakeKeycloak;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class IntervenantControllerIT {
    private static final String CONVERSION = "/api/agents/{id}/conversion";

    @Autowired
    private Api api;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private FakeKeycloak keycloak;

    private Espace espace;
    private RequestPostProcessor admin;
    private UUID agentId;

    @BeforeEach
    void anEspaceWithAnAdminAndAnAgent() {
        keycloak.isUp();
        espace = agents.anEspace();
        admin = agents.adminOf(espace, espace.mairie());
        agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
    }

    @Test
    void createsAnAgendaUnderAFreeNameWithoutEmailNorAccount() {
        MvcTestResult created = create(admin, espace.etatCivil().toString());

        assertThat(created).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {displayName: 'Permanence du conciliateur', firstName: null, email: null, status: 'active', intervenant: true,
                 level: 'intervenant', accueil: false, inactive: false, account: 'done', invitation: null}""");
        assertThat(keycloak.ofAgent(id(created))).isEmpty();
    }

    @Test
    void isNamedAnewByThoseWhoManageTheOrganisation() {
        UUID intervenant = id(create(admin, espace.etatCivil().toString()));
        String name = "{\"name\": \"Conciliateur de justice\"}";

        assertThat(api.put(admin, name, "/api/intervenants/{id}", intervenant))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{displayName: 'Conciliateur de justice', version: 2}");
        assertThat(api.put(Tokens.agent(agentId), name, "/api/intervenants/{id}", intervenant))
                .hasStatus(403);
        assertThat(api.put(admin, name, "/api/intervenants/{id}", agentId)).hasStatus(404);
    }

    @Test
    void belongsToAServiceOfTheEspaceAndIsCreatedByAdminsOnly() {
        assertThat(create(admin, UUID.randomUUID().toString())).hasStatus(422);
        assertThat(create(Tokens.agent(agentId), espace.etatCivil().toString())).hasStatus(403);
    }

    @Test
    void becomesAnIntervenantWhoseAccountIsGone() {
        keycloak.knows(agentId + "@mairie.example", agentId);

        assertThat(api.get(admin, CONVERSION + "?organisationId={organisation}", agentId, espace.mairie()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{to: 'intervenant', possible: true, reason: null}");
        assertThat(toIntervenant(admin, agentId))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{intervenant: true, email: null, displayName: 'Urbaniste', level: 'intervenant'}");

        await().untilAsserted(() -> assertThat(keycloak.ofAgent(agentId)).isEmpty());
    }

    @Test
    void refusesTheConversionOfWhoWorksInSeveralOrganisations() {
        agents.join(agentId, espace.annexe(), "BASIQUE");

        assertThat(api.get(admin, CONVERSION + "?organisationId={organisation}", agentId, espace.mairie()))
                .bodyJson()
                .isLenientlyEqualTo("{possible: false}");
        assertThat(toIntervenant(admin, agentId))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/plusieurs-organisations");
    }

    @Test
    void keepsTheLastAdministrateurFromBecomingAnIntervenant() {
        Espace other = agents.anEspace();
        UUID only = agents.keep(other, other.mairie(), "ADMINISTRATEUR", false);
        String body = toIntervenantBody(other);

        assertThat(api.post(Tokens.operateur(), body, CONVERSION, only))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/dernier-administrateur");
        assertThat(api.post(Tokens.agent(only), body, CONVERSION, only))
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/soi-meme");
    }

    @Test
    void becomesAnAgentWhoIsInvited() {
        UUID intervenant = id(create(admin, espace.etatCivil().toString()));
        String email = "nadia." + intervenant + "@mairie.example";

        assertThat(toAgent(intervenant, email))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{intervenant: false, status: 'invited', displayName: 'Nadia BENALI', level: 'basique'}");

        await().untilAsserted(() -> assertThat(keycloak.ofAgent(intervenant)).hasValueSatisfying(account -> {
            assertThat(account.email()).isEqualTo(email);
            assertThat(account.mails()).isEqualTo(1);
        }));
    }

    @Test
    void refusesAnAddressThatIsTakenAndAFormWithHoles() {
        UUID intervenant = id(create(admin, espace.etatCivil().toString()));

        assertThat(toAgent(intervenant, agentId + "@mairie.example"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/adresse-deja-prise");
        assertThat(toAgent(intervenant, "pas d’adresse"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("email");
    }

    private MvcTestResult create(RequestPostProcessor caller, String serviceId) {
        return api.post(
                caller,
                "{\"organisationId\": \"%s\", \"name\": \"Permanence du conciliateur\", \"serviceIds\": [\"%s\"]}"
                        .formatted(espace.mairie(), serviceId),
                "/api/intervenants");
    }

    private MvcTestResult toIntervenant(RequestPostProcessor caller, UUID converted) {
        return api.post(caller, toIntervenantBody(espace), CONVERSION, converted);
    }

    private static String toIntervenantBody(Espace espace) {
        return "{\"organisationId\": \"%s\", \"to\": \"intervenant\", \"name\": \"Urbaniste\"}"
                .formatted(espace.mairie());
    }

    private MvcTestResult toAgent(UUID converted, String email) {
        return api.post(
                admin,
                "{\"organisationId\": \"%s\", \"to\": \"agent\", \"email\": \"%s\", \"firstName\": \"Nadia\", \"lastName\": \"Benali\", \"level\": \"basique\"}"
                        .formatted(espace.mairie(), email),
                CONVERSION,
                converted);
    }

    private static UUID id(MvcTestResult created) {
        return UUID.fromString(Api.read(created, "$.agentId"));
    }
}
