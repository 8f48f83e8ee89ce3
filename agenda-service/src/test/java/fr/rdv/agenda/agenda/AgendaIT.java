package fr.rdv.agenda.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an organisation sees of the agendas of an agent who has two of them (SCREENS A3). */
@AgendaServiceTest
class AgendaIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    Mairie mairie;
    Mairie annexe;
    Screen agent;
    Screen colleague;

    /** The colleague has no role in the annexe, which is in Martinique. */
    @BeforeEach
    void anAgentHasAPlageInEachOrganisation() {
        mairie = events.mairie();
        annexe = new Mairie(
                mairie.espaceId(),
                UUID.randomUUID(),
                mairie.serviceId(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                mairie.agentId(),
                mairie.colleagueId());
        events.neighbour(annexe);
        events.send(
                "organisation.organisation.v1",
                "OrganisationChanged",
                annexe.organisationId(),
                Events.body(
                        "organisation.organisation.v1",
                        "OrganisationChanged",
                        Map.of(
                                "organisationId",
                                annexe.organisationId(),
                                "espaceId",
                                annexe.espaceId(),
                                "zone",
                                "America/Martinique",
                                "version",
                                9)));
        List<Object> roles = List.of(Events.role(mairie, "basique", false), Events.role(annexe, "basique", false));
        events.agent(mairie, mairie.agentId(), Map.of("roles", roles, "version", 9));
        agent = new Screen(mvc, mairie.agentId());
        colleague = new Screen(mvc, mairie.colleagueId());
        await().untilAsserted(() -> assertThat(agent.post("/api/plages-ouverture", annexe.plage(mairie.agentId())))
                .hasStatus(201));
        await().untilAsserted(() -> assertThat(agent.get(days(annexe, "2026-12-01", "2026-12-01")))
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("America/Martinique"));
    }

    @Test
    void tellsThatAnAgentIsTakenElsewhereAtTheHourOfHereAndNothingElse() {
        assertThat(colleague.get(days(mairie, "2026-12-01", "2026-12-02")))
                .bodyJson()
                .extractingPath("$.plagesElsewhere")
                .isEqualTo(List.of(
                        Map.of(
                                "agentId",
                                mairie.agentId().toString(),
                                "start",
                                "2026-12-01T14:00:00+01:00",
                                "end",
                                "2026-12-01T15:30:00+01:00"),
                        Map.of(
                                "agentId",
                                mairie.agentId().toString(),
                                "start",
                                "2026-12-02T14:00:00+01:00",
                                "end",
                                "2026-12-02T15:30:00+01:00")));
        assertThat(colleague.text(colleague.get(days(mairie, "2026-12-01", "2026-12-02"))))
                .doesNotContain(
                        "Accueil", annexe.lieuId().toString(), annexe.motifId().toString());
    }

    @Test
    void keepsTheTitleForTheOrganisationOfThePlage() {
        String own = days(annexe, "2026-12-01", "2026-12-01");

        assertThat(agent.<List<String>>read(own, "$.plages[*].title")).containsExactly("Accueil");
        assertThat(agent.<List<Object>>read(own, "$.plagesElsewhere")).isEmpty();
        assertThat(colleague.get(own)).hasStatus(403);
    }

    @Test
    void leavesOutWhatFallsOnOtherDays() {
        assertThat(colleague.<List<Object>>read(days(mairie, "2026-12-03", "2026-12-07"), "$.plagesElsewhere"))
                .isEmpty();
    }

    @Test
    void tellsOfARdvElsewhereItsTimeAloneUntilItIsCancelled() {
        UUID rdvId = UUID.randomUUID();
        events.booking("booking.rdv.v1", "RdvBooked", annexe, rdv(rdvId, "unknown", 1));

        String shown = days(mairie, "2026-12-04", "2026-12-04");
        Map<String, String> taken = Map.of(
                "agentId",
                mairie.agentId().toString(),
                "start",
                "2026-12-04T09:00:00+01:00",
                "end",
                "2026-12-04T09:30:00+01:00");
        await().untilAsserted(() -> assertThat(colleague.<List<Object>>read(shown, "$.rdvsElsewhere"))
                .containsExactly(taken));
        assertThat(agent.<List<Object>>read(days(annexe, "2026-12-04", "2026-12-04"), "$.rdvsElsewhere"))
                .isEmpty();

        events.booking("booking.rdv.v1", "RdvCancelled", annexe, rdv(rdvId, "revoked", 2));

        await().untilAsserted(() -> assertThat(colleague.<List<Object>>read(shown, "$.rdvsElsewhere"))
                .isEmpty());
    }

    private Map<String, ?> rdv(UUID rdvId, String status, long version) {
        return Map.of(
                "rdvId",
                rdvId,
                "agentIds",
                List.of(mairie.agentId()),
                "startsAt",
                "2026-12-04T08:00:00Z",
                "endsAt",
                "2026-12-04T08:30:00Z",
                "busyUntil",
                "2026-12-04T08:35:00Z",
                "status",
                status,
                "version",
                version);
    }

    private String days(Mairie shown, String from, String to) {
        return "/api/agenda?organisationId=%s&agentId=%s&from=%s&to=%s"
                .formatted(shown.organisationId(), mairie.agentId(), from, to);
    }
}
