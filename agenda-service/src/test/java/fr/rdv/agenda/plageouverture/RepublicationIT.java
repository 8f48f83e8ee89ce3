package fr.rdv.agenda.plageouverture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import fr.rdv.testing.Contracts;
import fr.rdv.testing.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Copies made again from the topics are those that were lost; what the service owns is told again (ARCHITECTURE §2). */
@AgendaServiceTest
class RepublicationIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    @Autowired
    KafkaAdmin kafka;

    @Autowired
    ConsumerFactory<String, String> consumers;

    @Test
    void rebuildsTheSameCopiesFromTheTopics() {
        Mairie mairie = openPlage();
        events.booking(
                "booking.rdv.v1",
                "RdvBooked",
                mairie,
                Map.of("rdvId", UUID.randomUUID(), "agentIds", List.of(mairie.agentId())));
        await().untilAsserted(() -> assertThat(rdvsOf(mairie)).isEqualTo(1));
        List<String> before = copies();
        List<String> offered = creneaux(mairie);

        listeners.getListenerContainers().forEach(MessageListenerContainer::stop);
        jdbc.sql("TRUNCATE agent, organisation, lieu, motif, occupation_source, occupation, occupation_week, inbox")
                .update();
        readFromTheStart();
        listeners.getListenerContainers().forEach(MessageListenerContainer::start);

        await().untilAsserted(() -> assertThat(copies()).isEqualTo(before));
        assertThat(creneaux(mairie)).isEqualTo(offered).isNotEmpty();
        assertThat(new Screen(mvc, mairie.agentId())
                        .get("/api/plages-ouverture?organisationId=" + mairie.organisationId()))
                .as("old roles read again delete no plage")
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(1);
    }

    @Test
    void tellsPlagesAndAbsencesAgainToServicesOnly() {
        Mairie mairie = openPlage();

        assertThat(mvc.post().uri("/internal/republication").with(Tokens.agent(mairie.agentId())))
                .hasStatus(403);
        assertThat(mvc.post().uri("/internal/republication").with(Tokens.service()))
                .hasStatusOk();

        List<String> told = new ArrayList<>();
        try (Consumer<String, String> consumer = consumers.createConsumer("republication", "", "", new Properties())) {
            consumer.subscribe(List.of("agenda.plage-ouverture.v1"));
            await().untilAsserted(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (event.value() != null
                            && event.value().contains(mairie.agentId().toString())) {
                        Contracts.assertMatches(event.topic(), event.value());
                        told.add(event.value());
                    }
                });
                assertThat(told).hasSize(2);
            });
        }
        assertThat(told.getLast()).contains("\"systeme\"", "\"version\":1");
    }

    private Mairie openPlage() {
        Mairie mairie = events.mairie();
        events.agent(mairie, mairie.agentId(), Map.of("roles", List.of(), "version", 1));
        events.agent(mairie, mairie.agentId(), Map.of("version", 7));
        Screen screen = new Screen(mvc, mairie.agentId());
        await().untilAsserted(() -> assertThat(screen.post("/api/plages-ouverture", mairie.plage(mairie.agentId())))
                .hasStatus(201));
        await().untilAsserted(() -> assertThat(versionOf(mairie.agentId())).isEqualTo(7));
        return mairie;
    }

    private long versionOf(UUID agentId) {
        return jdbc.sql("SELECT version FROM agent WHERE agent_id = ?")
                .param(agentId)
                .query(Long.class)
                .single();
    }

    private long rdvsOf(Mairie mairie) {
        return jdbc.sql("SELECT count(*) FROM occupation WHERE agent_id = ?")
                .param(mairie.agentId())
                .query(Long.class)
                .single();
    }

    /** What the search reads; holds are left out, since they come and go by the clock. */
    private List<String> copies() {
        return Stream.of(
                        "SELECT to_json(agent)::text FROM agent ORDER BY agent_id",
                        "SELECT to_json(organisation)::text FROM organisation ORDER BY organisation_id",
                        "SELECT to_json(lieu)::text FROM lieu ORDER BY lieu_id",
                        "SELECT to_json(motif)::text FROM motif ORDER BY motif_id",
                        "SELECT to_json(occupation)::text FROM occupation WHERE expires_at IS NULL ORDER BY source_id, agent_id",
                        "SELECT concat(agent_id, ' ', rdv) FROM occupation_week, unnest(taken) rdv ORDER BY 1")
                .flatMap(query -> jdbc.sql(query).query(String.class).list().stream())
                .toList();
    }

    private List<String> creneaux(Mairie mairie) {
        return new Screen(mvc, mairie.agentId())
                .read(
                        "/api/public/creneaux?motifId=%s&lieuId=%s&from=2026-12-01&days=28"
                                .formatted(mairie.motifId(), mairie.lieuId()),
                        "$.days[*].creneaux[*].start");
    }

    private void readFromTheStart() {
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            await().ignoreExceptions()
                    .until(() -> admin.deleteConsumerGroups(List.of("agenda-service"))
                                    .all()
                                    .toCompletionStage()
                                    .toCompletableFuture()
                                    .join()
                            == null);
        }
    }
}
