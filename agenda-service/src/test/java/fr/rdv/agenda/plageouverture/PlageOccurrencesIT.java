package fr.rdv.agenda.plageouverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import fr.rdv.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Changing a plage: one occurrence, those that follow, all; and what is said before (ARCHITECTURE §8, FEATURES 2.6). */
@AgendaServiceTest
class PlageOccurrencesIT {
    private static final String MOVE = """
            {"day": "2026-12-10", "startTime": "14:00", "endTime": "15:00"}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    Mairie mairie;
    Screen screen;
    String plage;

    @BeforeEach
    void opensAPlage() {
        mairie = events.mairie();
        screen = new Screen(mvc, mairie.agentId());
        Screen colleague = new Screen(mvc, mairie.colleagueId());
        String list = "/api/plages-ouverture?organisationId=" + mairie.organisationId();
        await().untilAsserted(() -> assertThat(colleague.get(list)).hasStatusOk());
        await().untilAsserted(() -> {
            plage = screen.post("/api/plages-ouverture", mairie.plage(mairie.agentId()))
                    .getResponse()
                    .getHeader("Location");
            assertThat(plage).isNotNull();
        });
    }

    @Test
    void movesOneOccurrence() {
        assertThat(screen.put(plage + "/occurrences/2026-12-08", MOVE, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.exceptions[0].movedTo.day")
                .isEqualTo("2026-12-10");

        assertThat(starts()).containsExactly("2026-12-09T09:00:00+01:00", "2026-12-10T14:00:00+01:00");
        assertThat(creneaux())
                .isEqualTo(List.of(
                        "2026-12-09T09:00:00+01:00",
                        "2026-12-09T09:30:00+01:00",
                        "2026-12-09T10:00:00+01:00",
                        "2026-12-10T14:00:00+01:00",
                        "2026-12-10T14:30:00+01:00"));
        assertThat(screen.put(plage + "/occurrences/2026-12-10", MOVE, null))
                .as("no day of the recurrence")
                .hasStatus(404);
        assertThat(screen.put(plage + "/occurrences/2026-12-08", MOVE.replace("15:00", "13:00"), null))
                .hasStatus(422);
    }

    @Test
    void removesOneOccurrenceOnce() {
        assertThat(screen.delete(plage + "/occurrences/2026-12-08")).hasStatusOk();

        assertThat(starts()).containsExactly("2026-12-09T09:00:00+01:00");
        assertThat(screen.delete(plage + "/occurrences/2026-12-08")).hasStatus(404);
    }

    @Test
    void changesAnOccurrenceAndThoseThatFollow() {
        screen.delete(plage + "/occurrences/2026-12-15");
        String later = mairie.plage(mairie.agentId())
                .replace("2026-12-01", "2026-12-09")
                .replace("09:00", "08:00")
                .replace("Accueil", "Matin");

        assertThat(screen.put(plage + "/occurrences/2026-12-09/following", later, "\"2\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.exceptions[0].day")
                .isEqualTo("2026-12-15");

        assertThat(starts()).containsExactly("2026-12-08T09:00:00+01:00", "2026-12-09T08:00:00+01:00");
        assertThat(screen.get(plage))
                .bodyJson()
                .extractingPath("$.recurrence.until")
                .isEqualTo("2026-12-08");
    }

    @Test
    void removesAnOccurrenceAndThoseThatFollow() {
        assertThat(screen.delete(plage + "/occurrences/2026-12-09/following")).hasStatus(204);

        assertThat(starts()).containsExactly("2026-12-08T09:00:00+01:00");
        assertThat(screen.delete(plage + "/occurrences/2026-12-01/following")).hasStatus(204);
        assertThat(screen.get(plage)).hasStatus(404);
    }

    @Test
    void changesAllOfItFromTheVersionSeenOnly() {
        String changed = mairie.plage(mairie.agentId()).replace("09:00", "08:00");
        screen.delete(plage + "/occurrences/2026-12-08");

        assertThat(screen.put(plage, changed, null)).hasStatus(428);
        assertThat(screen.put(plage, changed, "\"1\"")).hasStatus(412);
        assertThat(screen.put(plage, changed, "\"2\"")).hasStatusOk().hasHeader("ETag", "\"3\"");
        assertThat(starts()).as("the exception stays").containsExactly("2026-12-09T08:00:00+01:00");
        assertThat(screen.put(plage, mairie.plage(mairie.colleagueId()), "\"3\""))
                .as("a plage does not change its agent")
                .hasStatus(422);
    }

    @Test
    void warnsOfOverlapsAndOfMotifsLongerThanThePlage() {
        String verification = "/api/plages-ouverture/verification";
        String shorter = mairie.plage(mairie.agentId()).replace("10:30", "09:20");

        assertThat(screen.post(verification, shorter))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.warnings[*].type")
                .isEqualTo(List.of("chevauchement", "motif-trop-long"));
        assertThat(screen.post(
                        verification + "?plageOuvertureId=" + plage.substring(plage.lastIndexOf('/') + 1),
                        mairie.plage(mairie.agentId())))
                .as("a plage does not overlap itself")
                .bodyJson()
                .extractingPath("$.warnings")
                .isEqualTo(List.of());
        assertThat(screen.post(verification, mairie.plage(mairie.agentId(), List.of("monday"))))
                .hasStatus(422);
    }

    @Test
    void tellsPastPlagesFromLiveOnes() {
        String past = mairie.plage(mairie.agentId())
                .replace("2026-12-01", "2026-11-03")
                .replace("\"until\": null", "\"until\": \"2026-11-18\"");
        screen.post("/api/plages-ouverture", past);
        String list = "/api/plages-ouverture?organisationId=" + mairie.organisationId();

        assertThat(screen.get(list + "&past=true"))
                .bodyJson()
                .extractingPath("$[*].firstDay")
                .isEqualTo(List.of("2026-11-03"));
        assertThat(screen.get(list + "&past=false"))
                .bodyJson()
                .extractingPath("$[*].firstDay")
                .isEqualTo(List.of("2026-12-01"));
    }

    @Test
    void tellsIdentityServiceOfThePlagesOfAService() {
        String uri = "/internal/agents/%s/plages?serviceId=%s".formatted(mairie.agentId(), mairie.serviceId());

        assertThat(mvc.get().uri(uri).with(Tokens.service()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].title")
                .isEqualTo("Accueil");
        assertThat(mvc.get()
                        .uri("/internal/agents/%s/plages?serviceId=%s".formatted(mairie.agentId(), UUID.randomUUID()))
                        .with(Tokens.service()))
                .bodyJson()
                .extractingPath("$")
                .isEqualTo(List.of());
        assertThat(screen.get(uri)).hasStatus(403);
    }

    @Test
    void deletesThePlagesOfAnAgentWhoLeavesTheOrganisation() {
        events.agent(mairie, mairie.agentId(), Map.of("roles", List.of(), "version", 9));

        Screen colleague = new Screen(mvc, mairie.colleagueId());
        await().untilAsserted(() -> assertThat(colleague.get(plage)).hasStatus(404));
    }

    private List<String> starts() {
        return screen.read(
                "/api/agenda?organisationId=%s&agentId=%s&agentId=%s&from=2026-12-07&to=2026-12-13"
                        .formatted(mairie.organisationId(), mairie.agentId(), mairie.colleagueId()),
                "$.plages[*].start");
    }

    private List<String> creneaux() {
        return screen.read(
                "/api/public/creneaux?motifId=%s&lieuId=%s&from=2026-12-07"
                        .formatted(mairie.motifId(), mairie.lieuId()),
                "$.days[*].creneaux[*].start");
    }
}
