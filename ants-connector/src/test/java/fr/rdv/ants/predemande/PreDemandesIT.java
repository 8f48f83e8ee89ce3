package fr.rdv.ants.predemande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.ants.testdata.AntsTest;
import fr.rdv.ants.testdata.CoordinationFake;
import fr.rdv.ants.testdata.CoordinationFake.Mood;
import fr.rdv.ants.testdata.Events;
import fr.rdv.ants.testdata.MairieFixture;
import fr.rdv.defaults.Ids;
import fr.rdv.testing.Tokens;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AntsTest
class PreDemandesIT {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private CoordinationFake ants;

    @Autowired
    private Events events;

    @AfterEach
    void recover() {
        ants.feels(Mood.WELL);
    }

    @ParameterizedTest
    @CsvSource({
        "RDVSPUB001, validated, true",
        "' rdvspub001 ', validated, true",
        "RDVSPUB004, consumed, false",
        "RDVSPUB007, declared, false",
        "RDVSPUB010, expired, false",
        "RDVSPUB020, in_progress, false",
        "ABCDEFGHIJ, unknown, false",
        "trop-court, unknown, false",
    })
    void letsOnlyAValidatedNumberBeBooked(String number, String status, boolean bookable) {
        assertThat(ask(number, ""))
                .hasStatus(HttpStatus.OK)
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"bookable\":%s,\"status\":\"%s\",\"appointments\":[]}".formatted(bookable, status));
    }

    @Test
    void tellsOfRdvsHeldElsewhereInOneFormOfDate() {
        ants.hold(Map.of(
                "application_id", "RDVSPUB010",
                "management_url", "https://ailleurs.example/1",
                "meeting_point", "Mairie voisine",
                "appointment_date", "2026-12-02 10:30:00"));
        ants.hold(Map.of(
                "application_id", "RDVSPUB010",
                "management_url", "https://ailleurs.example/2",
                "meeting_point", "Mairie voisine",
                "appointment_date", "2026-12-03T10:30Z"));

        assertThat(ask("RDVSPUB010", ""))
                .bodyJson()
                .extractingPath("$.appointments[*].date")
                .asArray()
                .containsExactly("2026-12-02T10:30", "2026-12-03T10:30");
    }

    @Test
    void tellsAntsWhichLieuAsks() {
        MairieFixture mairie = new MairieFixture();
        mairie.publish(events);

        await().untilAsserted(() -> {
            ask("LIEUTELLER", "?lieuId=" + mairie.lieuId);
            assertThat(ants.callsFor("LIEUTELLER"))
                    .anyMatch(call -> call.contains("meeting_point_id=" + mairie.numero));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "STALLED"})
    void saysSoWhenAntsDoesNotAnswer(Mood mood) {
        ants.feels(mood);

        assertThat(ask("RDVSPUB001", ""))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/ants-indisponible");
    }

    @Test
    void saysSoWhenAntsAnswersSomethingElse() {
        assertThat(ask("RDVSPUB030", "")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void answersOtherServicesOnly() {
        assertThat(http.get().uri("/internal/pre-demandes/RDVSPUB001").with(Tokens.agent(Ids.next())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult ask(String number, String query) {
        return http.get()
                .uri("/internal/pre-demandes/" + number + query)
                .with(Tokens.service())
                .exchange();
    }
}
