package fr.rdv.agenda.plageouverture;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who opens plages, and which (EDGE D7, D9, G16, G18). */
@AgendaServiceTest
class PlageOuvertureIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    Mairie mairie;

    @BeforeEach
    void knowsTheMairie() {
        mairie = events.mairie();
        await().untilAsserted(() -> assertThat(create(mairie.agentId(), mairie.plage(mairie.colleagueId())))
                .hasStatus(201));
    }

    @Test
    void letsAnAgentManageThePlagesOfTheSameService() {
        String location = create(mairie.agentId(), mairie.plage(mairie.agentId()))
                .getResponse()
                .getHeader("Location");

        assertThat(list(mairie.colleagueId()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(2);
        assertThat(mvc.delete().uri(location).with(Tokens.agent(mairie.colleagueId())))
                .hasStatus(204);
        assertThat(mvc.delete().uri(location).with(Tokens.agent(mairie.colleagueId())))
                .hasStatus(404);
        assertThat(list(mairie.agentId()))
                .bodyJson()
                .extractingPath("$[*].agentId")
                .isEqualTo(List.of(mairie.colleagueId().toString()));
    }

    @Test
    void refusesThePlagesOfAnotherServiceSaveToTheAccueilAndTheAdmins() {
        UUID other = agent(Map.of("serviceIds", List.of(UUID.randomUUID())));
        UUID accueil = agent(Map.of("serviceIds", List.of(), "roles", List.of(Events.role(mairie, "basique", true))));
        UUID admin =
                agent(Map.of("serviceIds", List.of(), "roles", List.of(Events.role(mairie, "administrateur", false))));

        assertThat(create(other, mairie.plage(mairie.agentId()))).hasStatus(403);
        assertThat(list(other)).hasStatusOk().bodyJson().extractingPath("$").isEqualTo(List.of());
        assertThat(agenda(other, mairie.agentId())).hasStatus(403);
        assertThat(create(accueil, mairie.plage(mairie.agentId()))).hasStatus(201);
        assertThat(create(admin, mairie.plage(mairie.agentId()))).hasStatus(201);
        assertThat(agenda(admin, mairie.agentId())).hasStatusOk();
        assertThat(create(admin, mairie.plage(other)))
                .as("a motif outside the agent's services")
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs.motifIds")
                .asString()
                .contains("service");
    }

    @Test
    void offersAnAgentInSeveralLieux() {
        Mairie annexe = new Mairie(
                mairie.espaceId(),
                mairie.organisationId(),
                mairie.serviceId(),
                UUID.randomUUID(),
                mairie.motifId(),
                mairie.agentId(),
                mairie.colleagueId());
        events.lieu(annexe, true, 1);

        await().untilAsserted(() -> assertThat(create(mairie.agentId(), annexe.plage(mairie.colleagueId())))
                .hasStatus(201));

        assertThat(mvc.get().uri("/api/public/lieux?motifId={motif}", mairie.motifId()))
                .bodyJson()
                .extractingPath("$[*].lieuId")
                .asArray()
                .containsExactlyInAnyOrder(
                        mairie.lieuId().toString(), annexe.lieuId().toString());
    }

    @Test
    void hidesOneEspaceFromAnother() {
        Mairie elsewhere = events.mairie();
        await().untilAsserted(() -> assertThat(create(elsewhere.agentId(), elsewhere.plage(elsewhere.agentId())))
                .hasStatus(201));

        assertThat(create(elsewhere.agentId(), mairie.plage(mairie.agentId()))).hasStatus(404);
        assertThat(list(elsewhere.agentId())).hasStatus(404);
        assertThat(agenda(elsewhere.agentId(), mairie.agentId())).hasStatus(404);
        assertThat(mvc.delete().uri("/api/plages-ouverture/" + plageOf(mairie)).with(Tokens.agent(elsewhere.agentId())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/plages-ouverture?organisationId=" + mairie.organisationId()))
                .hasStatus(401);
    }

    @Test
    void explainsEachFault() {
        String plage = mairie.plage(mairie.agentId());

        assertFault(plage.replace("10:30", "09:00"), "endTime", "après");
        assertFault(mairie.plage(mairie.agentId(), List.of("monday")), "firstDay", "mardi");
        assertFault(plage.replace("2026-12-01", "2017-12-26"), "firstDay", "2018");
        assertFault(plage.replace("2026-12-01", "2031-12-02"), "firstDay", "5 ans");
        assertFault(plage.replace("\"until\": null", "\"until\": \"2026-12-01\""), "['recurrence.until']", "après");
        assertFault(plage.replace("\"interval\": 1", "\"interval\": 6"), "['recurrence.interval']", "1 à 5");
        assertFault(
                plage.replace("\"lieuId\": \"" + mairie.lieuId() + "\"", "\"lieuId\": null"), "lieuId", "sur place");
        assertFault(plage.replace(mairie.lieuId().toString(), UUID.randomUUID().toString()), "lieuId", "existe pas");
        assertFault(plage.replace(mairie.motifId().toString(), UUID.randomUUID().toString()), "motifIds", "existe pas");
        assertFault(plage.replace("[\"" + mairie.motifId() + "\"]", "[]"), "motifIds", "au moins un");
        assertFault(plage.replace("Accueil", " "), "title", "titre");
        assertThat(create(mairie.agentId(), "{")).hasStatus(400);
    }

    @Test
    void refusesAClosedLieuAndACollectifMotif() {
        events.lieu(mairie, false, 2);
        await().untilAsserted(() -> assertFault(mairie.plage(mairie.agentId()), "lieuId", "fermé"));

        events.motif(mairie, Map.of("collectif", true, "version", 4));
        await().untilAsserted(() -> assertFault(mairie.plage(mairie.agentId()), "motifIds", "collectif"));
    }

    @Test
    void showsTheAgendaOfAnAgent() {
        assertThat(agenda(mairie.agentId(), mairie.colleagueId()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.plages[*].start")
                .isEqualTo(List.of("2026-12-22T09:00:00+01:00", "2026-12-23T09:00:00+01:00"));
        assertThat(agenda(mairie.agentId(), mairie.colleagueId()))
                .bodyJson()
                .extractingPath("$.feries[0].name")
                .isEqualTo("Noël");
        assertThat(agenda(mairie.agentId(), mairie.colleagueId()))
                .bodyJson()
                .extractingPath("$.plages[0].lieuName")
                .isEqualTo("Hôtel de ville");
    }

    private UUID agent(Map<String, ?> changed) {
        UUID agentId = UUID.randomUUID();
        events.agent(mairie, agentId, changed);
        await().untilAsserted(() -> assertThat(list(agentId)).hasStatusOk());
        return agentId;
    }

    private UUID plageOf(Mairie owner) {
        return jdbc.sql("SELECT plage_ouverture_id FROM plage_ouverture WHERE organisation_id = ? LIMIT 1")
                .param(owner.organisationId())
                .query(UUID.class)
                .single();
    }

    private void assertFault(String plage, String champ, String words) {
        String path = champ.startsWith("[") ? "$.champs" + champ : "$.champs." + champ;
        assertThat(create(mairie.agentId(), plage))
                .hasStatus(422)
                .bodyJson()
                .extractingPath(path)
                .asString()
                .contains(words);
    }

    private MvcTestResult create(UUID author, String plage) {
        return mvc.post()
                .uri("/api/plages-ouverture")
                .with(Tokens.agent(author))
                .contentType(MediaType.APPLICATION_JSON)
                .content(plage)
                .exchange();
    }

    private MvcTestResult list(UUID author) {
        return mvc.get()
                .uri("/api/plages-ouverture?organisationId=" + mairie.organisationId())
                .with(Tokens.agent(author))
                .exchange();
    }

    private MvcTestResult agenda(UUID viewer, UUID agent) {
        return mvc.get()
                .uri("/api/agenda?organisationId=%s&agentId=%s&from=2026-12-21&to=2026-12-27"
                        .formatted(mairie.organisationId(), agent))
                .with(Tokens.agent(viewer))
                .exchange();
    }
}
