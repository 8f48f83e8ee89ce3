package fr.rdv.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.event.Inbox;
import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Contracts;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class EventsIT {
    private static final Set<String> TOPICS = Set.of(
            "organisation.espace.v1", "organisation.organisation.v1", "organisation.lieu.v1", "organisation.motif.v1");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private ConsumerFactory<String, String> consumers;

    @Test
    void tellsOfEachChangeInOrderAndAsTheContractsSay() throws UnsupportedEncodingException {
        Opened mairie = organisations.mairieWithDispositifRecueil();
        var admin = agents.adminOf(mairie);
        mvc.put()
                .uri("/api/motifs/{id}/online", mairie.motifId())
                .with(admin)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"minDelayMin\": 60, \"maxDelayMin\": 10080, \"movable\": false}")
                .exchange();
        mvc.delete()
                .uri("/api/motifs/{id}/online", mairie.motifId())
                .with(admin)
                .exchange();

        List<ConsumerRecord<String, String>> events = eventsOf(mairie);

        assertThat(events).allSatisfy(event -> Contracts.assertMatches(event.topic(), event.value()));
        assertThat(events)
                .extracting(Inbox::typeOf)
                .contains("EspaceCreated", "OrganisationCreated", "LieuCreated")
                .containsSubsequence("MotifCreated", "MotifOpenedOnline", "MotifClosedOnline");
    }

    private List<ConsumerRecord<String, String>> eventsOf(Opened mairie) {
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        try (Consumer<String, String> consumer = consumers.createConsumer("events-it", null)) {
            consumer.subscribe(TOPICS);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (event.value().contains(mairie.espaceId().toString())) {
                        events.add(event);
                    }
                }
                return events.size() == 6;
            });
        }
        return events;
    }
}
