package fr.rdv.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.testing.Contracts;
import fr.rdv.testing.Tokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is published is what the contract says; each event consumed is handled, with fields unknown and out of order. */
@AgendaServiceTest
class ContractTests {
    private static final Duration SOON = Duration.ofSeconds(20);

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
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                jdbc.sql(version).param(last).query(Long.class).optional())
                        .contains(1L));
        assertThat(jdbc.sql(version).param(id).query(Long.class).single()).isEqualTo(5);
        events.send(topic, type, id, null);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                jdbc.sql(version).param(id).query(Long.class).optional())
                        .isEmpty());
    }

    @Test
    void publishesWhatTheContractSays() {
        Mairie mairie = events.mairie();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(create(mairie, mairie.plage(mairie.agentId())))
                        .isEqualTo(201));
        create(mairie, mairie.plage(mairie.agentId()).replaceFirst("(?s)\\{\"every.*\\}\\}", "null}"));
        create(mairie, mairie.plage(mairie.agentId()).replace("\"week\"", "\"month\""));
        UUID deleted = jdbc.sql("SELECT plage_ouverture_id FROM plage_ouverture WHERE organisation_id = ? LIMIT 1")
                .param(mairie.organisationId())
                .query(UUID.class)
                .single();
        assertThat(mvc.delete().uri("/api/plages-ouverture/" + deleted).with(Tokens.agent(mairie.agentId())))
                .hasStatus(204);

        Map<String, Integer> published = new HashMap<>();
        try (Consumer<String, String> consumer = consumers.createConsumer("contract-tests", "", "", new Properties())) {
            consumer.subscribe(List.of("agenda.plage-ouverture.v1"));
            await().atMost(SOON).untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    check(event);
                    published.merge(event.value() == null ? "tombstone" : "body", 1, Integer::sum);
                });
                assertThat(published).isEqualTo(Map.of("body", 3, "tombstone", 1));
            });
        }
    }

    private static void check(ConsumerRecord<String, String> event) {
        if (event.value() != null) {
            Contracts.assertMatches("agenda.plage-ouverture.v1", event.value());
            assertThat(event.value()).contains(event.key()).doesNotContain("Accueil");
        }
    }

    private int create(Mairie mairie, String plage) {
        return mvc.post()
                .uri("/api/plages-ouverture")
                .with(Tokens.agent(mairie.agentId()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(plage)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
