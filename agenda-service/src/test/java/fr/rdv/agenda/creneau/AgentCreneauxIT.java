package fr.rdv.agenda.creneau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** « Trouver un RDV »: what agents are shown (FEATURES 2.4). The clock stands on Monday 23 November 2026. */
@AgendaServiceTest
class AgentCreneauxIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    Mairie mairie;

    @BeforeEach
    void opensAPlageForTwoAgents() {
        mairie = events.mairie();
        await().untilAsserted(() -> assertThat(createPlage(mairie.agentId())).hasStatus(201));
        assertThat(createPlage(mairie.colleagueId())).hasStatus(201);
    }

    @Test
    void listsTheCreneauxOfEachAgentWithoutDelays() {
        events.motif(mairie, Map.of("online", false, "minDelayMin", 100_000, "version", 7));
        await().untilAsserted(() -> assertThat(search("&from=2026-12-01", "$.days[0].creneaux[*].start"))
                .isEqualTo(List.of(
                        "2026-12-01T09:00:00+01:00",
                        "2026-12-01T09:00:00+01:00",
                        "2026-12-01T09:30:00+01:00",
                        "2026-12-01T09:30:00+01:00",
                        "2026-12-01T10:00:00+01:00",
                        "2026-12-01T10:00:00+01:00")));
        assertThat(search("&from=2026-12-01&agentId=" + mairie.colleagueId(), "$..agentId"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(6)
                .containsOnly(mairie.colleagueId().toString());
        assertThat(search("&from=2026-12-01", "$..displayName"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .doesNotContain("");
    }

    @Test
    void tellsTheNextStartOfAWeekThatHoldsNone() {
        assertThat(search("&lieuId=" + mairie.lieuId(), "$.next.start")).isEqualTo("2026-12-01T09:00:00+01:00");
        assertThat(search("&from=2026-12-05&agentId=" + UUID.randomUUID(), "$.next"))
                .isNull();
    }

    @Test
    void listsTheOpenLieuxOfTheAgentsChosen() {
        assertThat(lieux("", "$[*].nextStart")).isEqualTo(List.of("2026-12-01T09:00:00+01:00"));
        assertThat(lieux("&from=2026-12-02", "$[*].nextStart")).isEqualTo(List.of("2026-12-02T09:00:00+01:00"));
        assertThat(lieux("&agentId=" + UUID.randomUUID(), "$")).isEqualTo(List.of());

        events.lieu(mairie, false, 9);

        await().untilAsserted(() -> assertThat(lieux("", "$")).isEqualTo(List.of()));
    }

    @Test
    void opensTheMotifsOfOnesServicesAndAllToAdminsAndAgentsDAccueil() {
        UUID other = agent("basique", false, UUID.randomUUID());
        UUID admin = agent("administrateur", false, UUID.randomUUID());
        UUID accueil = agent("basique", true, UUID.randomUUID());

        await().untilAsserted(() -> assertThat(get(other, "/api/creneaux", "")).hasStatus(403));
        await().untilAsserted(() -> assertThat(get(admin, "/api/creneaux", "")).hasStatusOk());
        await().untilAsserted(() ->
                assertThat(get(accueil, "/api/creneaux/lieux", "")).hasStatusOk());
        assertThat(get(other, "/api/creneaux/lieux", "")).hasStatus(403);
    }

    @Test
    void hidesTheMotifsOfOthers() {
        Mairie elsewhere = events.mairie();
        await().untilAsserted(() -> assertThat(mvc.get()
                        .uri("/api/creneaux?organisationId=%s&motifId=%s"
                                .formatted(elsewhere.organisationId(), elsewhere.motifId()))
                        .with(Tokens.agent(elsewhere.agentId())))
                .hasStatusOk());

        assertThat(mvc.get()
                        .uri("/api/creneaux?organisationId=%s&motifId=%s"
                                .formatted(mairie.organisationId(), elsewhere.motifId()))
                        .with(Tokens.agent(mairie.agentId())))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/api/creneaux?organisationId=%s&motifId=%s"
                                .formatted(elsewhere.organisationId(), elsewhere.motifId()))
                        .with(Tokens.agent(mairie.agentId())))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/api/creneaux?organisationId=%s&motifId=%s"
                                .formatted(mairie.organisationId(), mairie.motifId())))
                .hasStatus(401);
    }

    @Test
    void keepsAFollowUpMotifFromUsagersWithoutReferentAndTakesTheDurationSetForTwo() {
        String starts = "/api/public/creneaux?motifId=%s&lieuId=%s&from=2026-12-01&days=1&persons=2"
                .formatted(mairie.motifId(), mairie.lieuId());
        events.motif(mairie, Map.of("durationsByPersons", List.of(30, 45), "version", 7));
        await().untilAsserted(() -> assertThat(mvc.get().uri(starts))
                .bodyJson()
                .extractingPath("$.days[0].creneaux[*].end")
                .isEqualTo(List.of("2026-12-01T09:45:00+01:00", "2026-12-01T10:30:00+01:00")));

        events.motif(mairie, Map.of("followUp", true, "version", 8));

        await().untilAsserted(() -> assertThat(mvc.get().uri(starts))
                .bodyJson()
                .extractingPath("$..start")
                .isEqualTo(List.of()));
        assertThat(search("&from=2026-12-01", "$.days[0].creneaux[0].start")).isEqualTo("2026-12-01T09:00:00+01:00");
    }

    private UUID agent(String level, boolean accueil, UUID serviceId) {
        UUID agentId = UUID.randomUUID();
        events.agent(
                mairie,
                agentId,
                Map.of("serviceIds", List.of(serviceId), "roles", List.of(Events.role(mairie, level, accueil))));
        return agentId;
    }

    private Object search(String more, String path) {
        return read("/api/creneaux", more, path);
    }

    private Object lieux(String more, String path) {
        return read("/api/creneaux/lieux", more, path);
    }

    private Object read(String uri, String more, String path) {
        MvcTestResult result = get(mairie.agentId(), uri, more);
        assertThat(result).hasStatusOk();
        try {
            return JsonPath.read(result.getResponse().getContentAsString(), path);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(UUID caller, String uri, String more) {
        return mvc.get()
                .uri(uri + "?organisationId=%s&motifId=%s".formatted(mairie.organisationId(), mairie.motifId()) + more)
                .with(Tokens.agent(caller))
                .exchange();
    }

    private MvcTestResult createPlage(UUID agent) {
        return mvc.post()
                .uri("/api/plages-ouverture")
                .with(Tokens.agent(mairie.agentId()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(mairie.plage(agent))
                .exchange();
    }
}
