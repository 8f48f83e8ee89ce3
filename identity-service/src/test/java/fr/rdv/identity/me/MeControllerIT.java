package fr.rdv.identity.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class MeControllerIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsTheAgentWhoItIs() {
        Espace espace = agents.anEspace();

        assertThat(mvc.get().uri("/api/agents/me").with(agents.adminOf(espace, espace.mairie())))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {displayName: 'Camille MARTIN', espaceId: '%s', status: 'active', adminEspace: false, operateur: false,
                         roles: [{organisationId: '%s', level: 'administrateur', accueil: false}], serviceIds: ['%s']}
                        """.formatted(espace.espaceId(), espace.mairie(), espace.etatCivil()));
    }

    @Test
    void tellsAnOperateurThatItIsNoAgent() {
        assertThat(mvc.get().uri("/api/agents/me").with(Tokens.operateur()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{agentId: null, operateur: true, roles: [], displayName: 'Opérateur'}");
        assertThat(mvc.post().uri("/api/agents/me/acceptance").with(Tokens.operateur()))
                .hasStatus(204);
    }

    @Test
    void knowsNoAgentWhoWasNeverInvited() {
        assertThat(mvc.get().uri("/api/agents/me").with(Tokens.agent(Ids.next())))
                .hasStatus(404);
        assertThat(mvc.post().uri("/api/agents/me/acceptance").with(Tokens.agent(Ids.next())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/agents/me")).hasStatus(401);
    }

    @Test
    void takesTheNameOfTheFirstSignInAndChangesNothingAtTheNextOnes() {
        Espace espace = agents.anEspace();
        UUID agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
        agents.invitedDaysAgo(agentId, 1);
        jdbc.sql("UPDATE agent SET first_name = NULL, last_name = NULL, version = 1 WHERE agent_id = ?")
                .param(agentId)
                .update();

        assertThat(mvc.post().uri("/api/agents/me/acceptance").with(named(agentId, "Zoé", "Müller")))
                .hasStatus(204);
        assertThat(mvc.post().uri("/api/agents/me/acceptance").with(named(agentId, "Zoé", "Autre")))
                .hasStatus(204);

        assertThat(mvc.get().uri("/api/agents/me").with(Tokens.agent(agentId)))
                .bodyJson()
                .isLenientlyEqualTo("{displayName: 'Zoé MÜLLER', status: 'active'}");
        assertThat(jdbc.sql("SELECT version FROM agent WHERE agent_id = ?")
                        .param(agentId)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesAnInvitationOfMoreThanSevenDays() {
        Espace espace = agents.anEspace();
        UUID agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
        agents.invitedDaysAgo(agentId, 7);

        assertThat(mvc.post().uri("/api/agents/me/acceptance").with(Tokens.agent(agentId)))
                .hasStatus(410)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/invitation-expiree");
    }

    @Test
    void isNoLongerInactiveOnceSignedIn() {
        Espace espace = agents.anEspace();
        UUID agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);

        mvc.post()
                .uri("/api/agents/me/acceptance")
                .with(named(agentId, "Camille", "Martin"))
                .exchange();

        assertThat(mvc.get()
                        .uri("/api/agents/{id}?organisationId={organisation}", agentId, espace.mairie())
                        .with(Tokens.agent(agentId)))
                .bodyJson()
                .isLenientlyEqualTo("{inactive: false, version: 2}");
    }

    @Test
    void letsAnAgentChangeTheOwnName() {
        Espace espace = agents.anEspace();
        UUID agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);

        assertThat(mvc.put()
                        .uri("/api/agents/me")
                        .with(Tokens.agent(agentId))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"firstName\": \"Dominique\", \"lastName\": \"Petit\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{displayName: 'Dominique PETIT', firstName: 'Dominique'}");
    }

    private static RequestPostProcessor named(UUID agentId, String firstName, String lastName) {
        return jwt().jwt(token -> token.claim("agent_id", agentId.toString())
                        .claim("given_name", firstName)
                        .claim("family_name", lastName))
                .authorities(new SimpleGrantedAuthority("ROLE_agent"));
    }
}
