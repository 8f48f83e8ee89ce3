package fr.rdv.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import fr.rdv.testing.Contracts;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is published is what the contract says; each event consumed is handled, with fields unknown and out of order. */
@AgendaServiceTest
class ContractTests {

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ConsumerFactory<String, String> consumers;

    @ParameterizedTest
    @CsvSource({
        "identity.agent.v1, AgentInvited, agentId, agent, agent_id",
        "identity.agent.v1, AgentActivated, agentId, agent, agent_id",
        "identity.agent.v1, AgentRoleChanged, agentId, agent, agent_id",
        "organisation.organisation.v1, OrganisationCreated, organisationId, organisation, organisation_id",
        "organisation.organisation.v1, OrganisationChanged, organisationId, organisation, organisation_id",
        "organisation.lieu.v1, LieuCreated, lieuId, lieu, lieu_id",
        "organisation.lieu.v1, LieuChanged, lieuId, lieu, lieu_id",
        "organisation.motif.v1, MotifCreated, motifId, motif, motif_id",
        "organisation.motif.v1, MotifChanged, motifId, motif, motif_id",
        "organisation.motif.v1, MotifOpenedOnline, motifId, motif, motif_id",
        "organisation.motif.v1, MotifClosedOnline, motifId, motif, motif_id",
        "booking.rdv.v1, RdvBooked, rdvId, occupation_source, source_id",
        "booking.rdv.v1, RdvCancelled, rdvId, occupation_source, source_id",
        "booking.rdv.v1, RdvMoved, rdvId, occupation_source, source_id",
        "booking.rdv.v1, RdvReinstated, rdvId, occupation_source, source_id",
        "booking.rdv.v1, RdvJoined, rdvId, occupation_source, source_id",
        "booking.rdv.v1, RdvLeft, rdvId, occupation_source, source_id",
        "booking.rdv.v1, RdvChanged, rdvId, occupation_source, source_id",
        "booking.creneau-hold.v1, CreneauHeld, holdId, occupation_source, source_id",
        "booking.creneau-hold.v1, CreneauReleased, holdId, occupation_source, source_id"
    })
    void keepsTheNewestOfEachEventConsumed(String topic, String type, String idField, String table, String idColumn) {
        UUID id = UUID.randomUUID();

        events.send(
                topic,
                type,
                id,
                Events.body(topic, type, Map.of(idField, id, "version", 5, "unknown", Map.of("a", 1))));
        events.send(topic, type, id, Events.body(topic, type, Map.of(idField, id, "version", 4)));
        UUID last = UUID.randomUUID();
        events.send(topic, type, id, Events.body(topic, type, Map.of(idField, last, "version", 1)));

        String version = "SELECT version FROM %s WHERE %s = ?".formatted(table, idColumn);
        await().untilAsserted(() -> assertThat(
                        jdbc.sql(version).param(last).query(Long.class).optional())
                .contains(1L));
        assertThat(jdbc.sql(version).param(id).query(Long.class).single()).isEqualTo(5);
        events.send(topic, type, id, null);
        await().untilAsserted(() -> assertThat(
                        jdbc.sql(version).param(id).query(Long.class).optional())
                .isEmpty());
    }

    @Test
    void publishesWhatTheContractSays() {
        Mairie mairie = events.mairie();
        Screen screen = new Screen(mvc, mairie.agentId());
        String plage = mairie.plage(mairie.agentId());
        await().untilAsserted(() ->
                assertThat(screen.post("/api/plages-ouverture", plage)).hasStatus(201));
        screen.post("/api/plages-ouverture", plage.replaceFirst("(?s)\\{\"every.*\\}\\}", "null}"));
        String monthly = screen.post("/api/plages-ouverture", plage.replace("\"week\"", "\"month\""))
                .getResponse()
                .getHeader("Location");
        screen.delete(monthly + "/occurrences/2026-12-01");
        assertThat(screen.delete(monthly)).hasStatus(204);

        assertThat(published("agenda.plage-ouverture.v1", mairie, 5)).isEqualTo(Map.of("body", 4, "tombstone", 1));
    }

    @Test
    void publishesAbsencesWithoutTheirTitle() {
        Mairie mairie = events.mairie();
        Screen screen = new Screen(mvc, mairie.agentId());
        String absence = """
                {"organisationId": "%s", "agentId": "%s", "title": "Accueil", "firstDay": "2026-12-01",
                 "startTime": "08:00", "endTime": "12:00",
                 "recurrence": {"every": "week", "interval": 1, "on": ["tuesday"], "until": null}}""".formatted(mairie.organisationId(), mairie.agentId());
        await().untilAsserted(
                        () -> assertThat(screen.post("/api/absences", absence)).hasStatus(201));
        String other = screen.post("/api/absences", absence).getResponse().getHeader("Location");
        screen.delete(other + "/occurrences/2026-12-08");
        assertThat(screen.delete(other)).hasStatus(204);

        assertThat(published("agenda.absence.v1", mairie, 4)).isEqualTo(Map.of("body", 3, "tombstone", 1));
    }

    private Map<String, Integer> published(String topic, Mairie mairie, int expected) {
        Map<String, Integer> published = new HashMap<>();
        Set<String> keys = new HashSet<>();
        try (Consumer<String, String> consumer = consumers.createConsumer(topic, "", "", new Properties())) {
            consumer.subscribe(List.of(topic));
            await().untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (event.value() == null
                            ? keys.contains(event.key())
                            : event.value().contains(mairie.agentId().toString())) {
                        keys.add(event.key());
                        check(event);
                        published.merge(event.value() == null ? "tombstone" : "body", 1, Integer::sum);
                    }
                });
                assertThat(published.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(expected);
            });
        }
        return published;
    }

    private static void check(ConsumerRecord<String, String> event) {
        if (event.value() != null) {
            Contracts.assertMatches(event.topic(), event.value());
            assertThat(event.value()).contains(event.key()).doesNotContain("Accueil");
        }
    }
}
