package fr.rdv.agenda.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An agenda whose owner never signs in (FEATURES 2.7, EDGE D9). */
@AgendaServiceTest
class IntervenantIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Events events;

    private Mairie mairie;
    private final UUID intervenant = UUID.randomUUID();

    @BeforeEach
    void aPlageThatAColleagueMade() {
        mairie = events.mairie();
        events.agent(
                mairie,
                intervenant,
                Map.of("intervenant", true, "roles", List.of(Events.role(mairie, "intervenant", false))));
        await().untilAsserted(() -> assertThat(plageBy(mairie.colleagueId())).hasStatus(201));
    }

    @Test
    void isManagedByTheColleaguesOfTheService() {
        UUID otherService = UUID.randomUUID();
        events.agent(mairie, otherService, Map.of("serviceIds", List.of(UUID.randomUUID())));

        await().untilAsserted(() ->
                assertThat(plagesSeenBy(otherService)).hasStatusOk().bodyText().isEqualTo("[]"));
        assertThat(plageBy(otherService)).hasStatus(403);
        assertThat(agenda(mairie.agentId())).hasStatusOk().bodyText().contains("Accueil");
        assertThat(agenda(intervenant))
                .as("even with a token that is still good")
                .hasStatus(403);
    }

    @Test
    void offersCreneauxLikeAnyAgent() {
        assertThat(mvc.get()
                        .uri(
                                "/api/public/creneaux?motifId={motif}&lieuId={lieu}&from=2026-12-01",
                                mairie.motifId(),
                                mairie.lieuId()))
                .hasStatusOk()
                .bodyText()
                .contains("2026-12-01T09:00:00+01:00");
    }

    private MvcTestResult plageBy(UUID caller) {
        return mvc.post()
                .uri("/api/plages-ouverture")
                .with(Tokens.agent(caller))
                .contentType(MediaType.APPLICATION_JSON)
                .content(mairie.plage(intervenant))
                .exchange();
    }

    private MvcTestResult plagesSeenBy(UUID caller) {
        return mvc.get()
                .uri("/api/plages-ouverture?organisationId={organisation}", mairie.organisationId())
                .with(Tokens.agent(caller))
                .exchange();
    }

    private MvcTestResult agenda(UUID caller) {
        return mvc.get()
                .uri(
                        "/api/agenda?organisationId={organisation}&agentId={agent}&from=2026-12-01&to=2026-12-07",
                        mairie.organisationId(),
                        intervenant)
                .with(Tokens.agent(caller))
                .exchange();
    }
}
