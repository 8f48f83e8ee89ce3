package fr.rdv.identity.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.KeycloakFixture.FakeKeycloak;
import fr.rdv.identity.testdata.KeycloakFixture.KeycloakAccount;
import fr.rdv.identity.testdata.WholeService;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class SecurityControllerIT {
    @Autowired
    private Api api;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private FakeKeycloak keycloak;

    private Espace espace;
    private UUID agentId;
    private KeycloakAccount account;

    @BeforeEach
    void anAdminWithAnAccount() {
        keycloak.isUp();
        espace = agents.anEspace();
        agentId = agents.keep(espace, espace.mairie(), "ADMINISTRATEUR", false);
        account = keycloak.knows(agentId + "@mairie.example", agentId);
    }

    @AfterEach
    void keycloakIsUpAgain() {
        keycloak.isUp();
    }

    @Test
    void tellsTheMeansToSignIn() {
        account.with("password", "p1").with("otp", "t1").with("webauthn", "w1").linkedToProConnect();

        assertThat(api.get(self(), "/api/agents/me/security"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("""
                {"password": true, "totp": true, "webauthn": [{"id": "w1", "label": "Clé de sécurité"}],
                 "proConnect": true, "available": true}""");
    }

    @Test
    void saysSoWhileKeycloakIsDown() {
        keycloak.goesDown();

        assertThat(api.get(self(), "/api/agents/me/security"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{available: false}");
        assertThat(remove("totp")).hasStatus(503);
    }

    @Test
    void takesASecondFactorAwayAndNothingElse() {
        account.with("password", "p1").with("otp", "t1");

        assertThat(remove("p1")).hasStatus(404);
        assertThat(remove("totp")).hasStatus(204);
        assertThat(account.credentialIds()).containsExactly("p1");
    }

    @Test
    void keepsTheLastSecondFactorWhereItIsCompulsory() {
        agents.secondFactorForAdmins(espace, true);
        account.with("otp", "t1").with("webauthn", "w1");

        assertThat(remove("totp")).hasStatus(204);
        assertThat(remove("w1"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/second-facteur-obligatoire");
        assertThat(api.get(self(), "/api/agents/me"))
                .bodyJson()
                .extractingPath("$.secondFactorRequired")
                .isEqualTo(true);
    }

    private MvcTestResult remove(String credential) {
        return api.delete(self(), "/api/agents/me/security/credentials/{id}", credential);
    }

    private RequestPostProcessor self() {
        return jwt().jwt(token -> token.subject(account.id()).claim("agent_id", agentId.toString()))
                .authorities(new SimpleGrantedAuthority("ROLE_agent"));
    }
}
