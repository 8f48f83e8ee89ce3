package fr.rdv.booking.rdv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class FutureRdvsIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Mairie mairie;
    private UUID agent;

    @BeforeEach
    void aMairieWithABookedAgent() {
        neighbours.closeCircuits();
        mairie = espaces.mairie();
        agent = espaces.agent(mairie, "basique");
        neighbours.offer(mairie, NINE, agent);
        browsers.proved("futur@exemple.fr").book(Browsers.booking(mairie, NINE));
    }

    @Test
    void tellsTheRdvsToComeOfAnAgentInAnOrganisation() {
        assertThat(futureRdvs(agent, mairie.organisationId(), Tokens.service()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{count: 1, rdvs: [{start: '2030-01-08T09:00:00+01:00', zone: 'Europe/Paris'}]}");
        assertThat(futureRdvs(agent, UUID.randomUUID(), Tokens.service()))
                .bodyJson()
                .isEqualTo("{\"count\": 0, \"rdvs\": []}");
    }

    @Test
    void leavesOutWhatWasCancelled() {
        jdbc.sql("UPDATE rdv SET cancelled_at = now() WHERE organisation_id = ?")
                .param(mairie.organisationId())
                .update();

        assertThat(futureRdvs(agent, mairie.organisationId(), Tokens.service()))
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(0);
    }

    @Test
    void answersServicesOnly() {
        assertThat(futureRdvs(agent, mairie.organisationId(), Tokens.agent(agent)))
                .hasStatus(403);
    }

    private MvcTestResult futureRdvs(UUID agentId, UUID organisationId, RequestPostProcessor caller) {
        return mvc.get()
                .uri("/internal/agents/{id}/rdvs?organisationId={organisation}&limit=5", agentId, organisationId)
                .with(caller)
                .exchange();
    }
}
