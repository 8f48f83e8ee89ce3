package fr.rdv.agenda.absence;

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

/** What a change of an absence keeps of it: here an agent of Paris and of La Réunion is away every Tuesday, 09:00 to 12:00. */
@AgendaServiceTest
class AbsenceChangesIT {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    Mairie mairie;
    Mairie reunion;
    Screen screen;
    String location;

    @BeforeEach
    void someoneIsAwayEveryTuesday() {
        mairie = events.mairie();
        reunion = inLaReunion();
        Map<String, ?> both = Map.of(
                "roles",
                List.of(Events.role(mairie, "basique", false), Events.role(reunion, "basique", false)),
                "version",
                9);
        events.agent(mairie, mairie.agentId(), both);
        screen = new Screen(mvc, mairie.agentId());
        await().untilAsserted(() -> assertThat(screen.get("/api/absences?organisationId=" + reunion.organisationId()))
                .hasStatusOk());
        await().untilAsserted(() -> {
            location = screen.post("/api/absences", absence(mairie, "2026-12-01"))
                    .getResponse()
                    .getHeader("Location");
            assertThat(location).isNotNull();
        });
    }

    @Test
    void savedUnchangedInAnotherZoneItStaysAtItsOwnHours() {
        awaitZoneOfLaReunion();

        assertThat(screen.put(location, absence(reunion, "2026-12-01"), "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("Europe/Paris");

        assertThat(starts()).containsExactly("2026-12-01T09:00:00+01:00", "2026-12-08T09:00:00+01:00");
    }

    @Test
    void whatFollowsFromADayStaysInTheSameZone() {
        awaitZoneOfLaReunion();
        String later = absence(reunion, "2026-12-08").replace("09:00", "10:00");

        assertThat(screen.put(location + "/occurrences/2026-12-08/following", later, "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("Europe/Paris");

        assertThat(starts()).containsExactly("2026-12-01T09:00:00+01:00", "2026-12-08T10:00:00+01:00");
    }

    private Mairie inLaReunion() {
        Mairie annexe = new Mairie(
                mairie.espaceId(),
                UUID.randomUUID(),
                mairie.serviceId(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                mairie.agentId(),
                mairie.colleagueId());
        Map<String, ?> there = Map.of(
                "organisationId", annexe.organisationId(), "espaceId", annexe.espaceId(), "zone", "Indian/Reunion");
        events.send(
                "organisation.organisation.v1",
                "OrganisationCreated",
                annexe.organisationId(),
                Events.body("organisation.organisation.v1", "OrganisationCreated", there));
        return annexe;
    }

    /** A new absence is in the zone of where it is typed. */
    private void awaitZoneOfLaReunion() {
        await().untilAsserted(() -> assertThat(screen.post("/api/absences", absence(reunion, "2027-12-07")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("Indian/Reunion"));
    }

    private List<String> starts() {
        return screen.read(
                "/api/agenda?organisationId=%s&agentId=%s&from=2026-12-01&to=2026-12-08"
                        .formatted(mairie.organisationId(), mairie.agentId()),
                "$.absences[*].start");
    }

    private static String absence(Mairie where, String firstDay) {
        return """
                {"organisationId": "%s", "agentId": "%s", "title": "Congés", "firstDay": "%s", "endDay": null,
                 "startTime": "09:00", "endTime": "12:00",
                 "recurrence": {"every": "week", "interval": 1, "on": ["tuesday"], "until": null}}""".formatted(where.organisationId(), where.agentId(), firstDay);
    }
}
