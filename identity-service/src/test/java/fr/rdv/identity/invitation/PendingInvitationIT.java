package fr.rdv.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.Ids;
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
class PendingInvitationIT {
    private static final String ACCEPTANCE = "/api/agents/me/acceptance";

    @Autowired
    private Api api;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private FakeKeycloak keycloak;

    private Espace espace;
    private RequestPostProcessor admin;
    private String email;
    private UUID agentId;

    @BeforeEach
    void anInvitation() {
        keycloak.isUp();
        espace = agents.anEspace();
        admin = agents.adminOf(espace, espace.mairie());
        email = "zoe." + Ids.next() + "@mairie.example";
        agentId = UUID.fromString(Api.read(invite(), "$.agentId"));
        mailsBecome(1);
    }

    @Test
    void isListedToThoseWhoManage() {
        await().untilAsserted(() -> assertThat(pending(admin))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("[{agentId: '%s', email: '%s', level: 'basique', expired: false, account: 'done'}]"
                        .formatted(agentId, email)));
        assertThat(pending(agents.basiqueOf(espace, espace.mairie()))).hasStatus(403);
    }

    @Test
    void isSentAgainForSevenMoreDaysUntilItIsAccepted() {
        agents.invitedDaysAgo(agentId, 8);
        assertThat(pending(admin)).bodyJson().extractingPath("$[0].expired").isEqualTo(true);

        assertThat(sendAgain()).hasStatus(202);
        mailsBecome(2);
        assertThat(api.post(Tokens.agent(agentId), "", ACCEPTANCE)).hasStatus(204);

        assertThat(sendAgain())
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/invitation-acceptee");
    }

    @Test
    void isRevokedWithItsLinkAndAccountAndFreesTheEmail() {
        assertThat(api.delete(admin, "/api/invitations/{id}?organisationId={organisation}", agentId, espace.mairie()))
                .hasStatus(204);

        await().untilAsserted(() -> assertThat(keycloak.ofAgent(agentId)).isEmpty());
        assertThat(api.post(Tokens.agent(agentId), "", ACCEPTANCE)).hasStatus(410);
        assertThat(invite()).hasStatus(201);
    }

    private void mailsBecome(int mails) {
        await().untilAsserted(() -> assertThat(keycloak.ofAgent(agentId))
                .hasValueSatisfying(account -> assertThat(account.mails()).isEqualTo(mails)));
    }

    private MvcTestResult invite() {
        return api.post(
                admin,
                "{\"email\": \"%s\", \"organisationId\": \"%s\", \"espaceId\": \"%s\", \"level\": \"basique\", \"serviceIds\": [\"%s\"]}"
                        .formatted(email, espace.mairie(), espace.espaceId(), espace.etatCivil()),
                "/api/invitations");
    }

    private MvcTestResult pending(RequestPostProcessor caller) {
        return api.get(caller, "/api/invitations?organisationId={id}", espace.mairie());
    }

    private MvcTestResult sendAgain() {
        return api.post(
                admin, "{\"organisationId\": \"" + espace.mairie() + "\"}", "/api/invitations/{id}/sendings", agentId);
    }
}
