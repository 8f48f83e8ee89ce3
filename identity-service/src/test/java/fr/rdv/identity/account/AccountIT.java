package fr.rdv.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.KeycloakFixture.FakeKeycloak;
import fr.rdv.identity.testdata.KeycloakFixture.KeycloakAccount;
import fr.rdv.identity.testdata.WholeService;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class AccountIT {
    private static final String ROLE = "/api/agents/{id}/roles/{organisation}";

    @Autowired
    private Api api;

    @Autowired
    private AgentFixture agents;

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

    @AfterEach
    void keycloakIsUpAgain() {
        keycloak.isUp();
    }

    @Test
    void keepsAnInvitationWhileKeycloakIsDownAndCarriesItOutLater() {
        keycloak.goesDown();

        UUID agentId = id(invite());

        assertThat(account(agentId)).isEqualTo("pending");
        keycloak.isUp();
        await().untilAsserted(() -> assertThat(account(agentId)).isEqualTo("done"));
        assertThat(keycloak.ofAgent(agentId))
                .hasValueSatisfying(account -> assertThat(account.mails()).isEqualTo(1));
    }

    @Test
    void makesNoAccountForWhoWasRevokedDuringTheOutage() {
        keycloak.goesDown();
        UUID revoked = id(invite());
        api.delete(admin, "/api/invitations/{id}?organisationId={organisation}", revoked, espace.mairie());
        UUID again = id(invite());

        keycloak.isUp();

        eventually(again, account -> assertThat(account.mails()).isEqualTo(1));
        assertThat(keycloak.ofAgent(revoked)).isEmpty();
    }

    @Test
    void takesTheAccountOfWhoIsRemoved() {
        UUID agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
        keycloak.knows(agentId + "@mairie.example", agentId).linkedToProConnect();

        assertThat(api.delete(admin, ROLE, agentId, espace.mairie())).hasStatus(204);

        await().untilAsserted(() -> assertThat(keycloak.ofAgent(agentId)).isEmpty());
    }

    @Test
    void givesNobodyThePasswordOfWhoHadTheAddressBefore() {
        KeycloakAccount left = keycloak.knows(email, Ids.next()).with("password", "ancien");

        UUID agentId = id(invite());

        eventually(agentId, account -> {
            assertThat(account.id()).isNotEqualTo(left.id());
            assertThat(account.credentialIds()).isEmpty();
        });
    }

    @Test
    void takesAnAccountThatIsNobodys() {
        KeycloakAccount known = keycloak.knows(email, null);

        UUID agentId = id(invite());

        eventually(agentId, account -> assertThat(account.id()).isEqualTo(known.id()));
    }

    @Test
    void asksNewAdminsForASecondFactorWhereItIsCompulsory() {
        agents.secondFactorForAdmins(espace, true);
        UUID agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
        keycloak.knows(agentId + "@mairie.example", agentId);

        promote(agentId, "administrateur");
        eventually(agentId, account -> assertThat(account.requiredActions()).isEqualTo(List.of("CONFIGURE_TOTP")));

        promote(agentId, "basique");
        eventually(agentId, account -> assertThat(account.requiredActions()).isEmpty());
    }

    @Test
    void asksAllAdminsOnceTheEspaceMakesItCompulsory() {
        UUID withKey = agents.keep(espace, espace.mairie(), "ADMINISTRATEUR", false);
        UUID without = agents.keep(espace, espace.annexe(), "ADMINISTRATEUR", false);
        keycloak.knows(withKey + "@mairie.example", withKey).with("webauthn", "cle");
        keycloak.knows(without + "@mairie.example", without);
        String path = "/api/agents/access-policy?espaceId={id}";

        assertThat(api.put(admin, "{\"secondFactorForAdmins\": true}", path, espace.espaceId()))
                .hasStatus(403);
        assertThat(api.put(agents.adminEspaceOf(espace), "{\"secondFactorForAdmins\": true}", path, espace.espaceId()))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"secondFactorForAdmins\": true}");

        eventually(without, account -> assertThat(account.requiredActions()).isEqualTo(List.of("CONFIGURE_TOTP")));
        eventually(withKey, account -> assertThat(account.requiredActions()).isEmpty());
    }

    private void eventually(UUID agentId, Consumer<KeycloakAccount> state) {
        await().untilAsserted(() -> assertThat(keycloak.ofAgent(agentId)).hasValueSatisfying(state));
    }

    private void promote(UUID agentId, String level) {
        String permissions = "{\"level\": \"" + level + "\", \"accueil\": false}";
        assertThat(api.put(admin, permissions, ROLE, agentId, espace.mairie())).hasStatusOk();
    }

    private String account(UUID agentId) {
        return Api.read(
                api.get(admin, "/api/agents/{id}?organisationId={organisation}", agentId, espace.mairie()),
                "$.account");
    }

    private MvcTestResult invite() {
        String body = """
                {"email": "%s", "organisationId": "%s", "espaceId": "%s", "level": "basique", "serviceIds": ["%s"]}
                """.formatted(email, espace.mairie(), espace.espaceId(), espace.etatCivil());
        return api.post(admin, body, "/api/invitations");
    }

    private static UUID id(MvcTestResult invited) {
        return UUID.fromString(Api.read(invited, "$.agentId"));
    }
}
