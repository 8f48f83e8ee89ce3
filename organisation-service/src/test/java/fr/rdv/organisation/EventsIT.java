package fr.rdv.organisation;

import static fr.rdv.organisation.testdata.OrganisationFixture.LIEU;
import static fr.rdv.organisation.testdata.OrganisationFixture.id;
import static fr.rdv.organisation.testdata.OrganisationFixture.passeport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.event.Inbox;
import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.UsageFixture;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Contracts;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class EventsIT {
    private static final Set<String> TOPICS = Set.of(
            "organisation.espace.v1", "organisation.organisation.v1", "organisation.lieu.v1", "organisation.motif.v1");
    private static final String TERMS = "{\"minDelayMin\": 60, \"maxDelayMin\": 10080, \"movable\": false}";

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private UsageFixture usages;

    @Autowired
    private ConsumerFactory<String, String> consumers;

    private Opened mairie;
    private RequestPostProcessor admin;

    @BeforeEach
    void openAnEspace() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
        admin = agents.adminEspaceOf(mairie);
    }

    @Test
    void tellsOfEachChangeInOrderAndAsTheContractsSay() {
        String motif = "/api/motifs/" + mairie.motifId();
        organisations.put(motif + "/online", "*", TERMS, admin);
        organisations.delete(motif + "/online", "*", admin);
        organisations.put(motif, "\"3\"", passeport(mairie.organisationId(), mairie.urbanisme()), admin);
        organisations.put(
                "/api/organisations/" + mairie.organisationId(), "\"1\"", "{\"name\": \"Mairie annexe\"}", admin);
        organisations.put("/api/espaces/" + mairie.espaceId(), "\"1\"", "{\"name\": \"Essonne\"}", admin);
        organisations.put("/api/lieux/" + mairie.lieuId(), "\"1\"", LIEU.replace("\"77153\"", "null"), admin);

        List<ConsumerRecord<String, String>> events = eventsOf(mairie, 10);

        assertThat(events).allSatisfy(event -> Contracts.assertMatches(event.topic(), event.value()));
        assertThat(events)
                .extracting(Inbox::typeOf)
                .containsSubsequence("MotifCreated", "MotifOpenedOnline", "MotifClosedOnline", "MotifChanged")
                .containsSubsequence("OrganisationCreated", "OrganisationChanged")
                .containsSubsequence("EspaceCreated", "EspaceChanged")
                .containsSubsequence("LieuCreated", "LieuChanged");
    }

    @Test
    void tellsThatAMotifWithRdvsIsDeletedAndKeepsItsState() {
        usages.rdv(mairie, mairie.motifId(), OffsetDateTime.now().minusDays(2), false);

        organisations.delete("/api/motifs/" + mairie.motifId(), "\"1\"", admin);

        ConsumerRecord<String, String> last = eventsOf(mairie, 5).stream()
                .filter(event -> event.key().equals(mairie.motifId().toString()))
                .toList()
                .getLast();
        assertThat(Inbox.typeOf(last)).isEqualTo("MotifRemoved");
        assertThat(last.value()).contains("\"deleted\":true", "\"online\":false", "\"version\":2");
        Contracts.assertMatches(last.topic(), last.value());
    }

    @Test
    void leavesATombstoneOfWhatWasNeverUsed() throws UnsupportedEncodingException {
        var added = organisations.post("/api/organisations/" + mairie.organisationId() + "/lieux", LIEU, admin);
        UUID annexe = id(added.getResponse().getContentAsString(), "$.lieuId");

        organisations.delete("/api/lieux/" + annexe, "\"1\"", admin);
        organisations.delete("/api/motifs/" + mairie.motifId(), "\"1\"", admin);

        List<ConsumerRecord<String, String>> events = eventsOf(mairie, 9);
        assertThat(events.stream()
                        .filter(event -> event.key().equals(annexe.toString()))
                        .map(ConsumerRecord::value))
                .hasSize(3)
                .endsWith((String) null);
        assertThat(events.stream()
                        .filter(event -> event.key().equals(mairie.motifId().toString()))
                        .map(ConsumerRecord::value))
                .hasSize(3)
                .endsWith((String) null);
    }

    @Test
    void tellsEverythingAgainAsItIsForServicesThatLostTheirCopy() {
        usages.rdv(mairie, mairie.motifId(), OffsetDateTime.now().minusDays(2), false);
        organisations.delete("/api/motifs/" + mairie.motifId(), "\"1\"", admin);

        organisations.post("/internal/republication", "{}", Tokens.service());

        List<ConsumerRecord<String, String>> again = eventsOf(mairie, 9).stream()
                .filter(event -> event.value().contains("\"systeme\""))
                .toList();
        assertThat(again)
                .allSatisfy(event -> Contracts.assertMatches(event.topic(), event.value()))
                .extracting(Inbox::typeOf)
                .containsExactlyInAnyOrder("EspaceChanged", "OrganisationChanged", "LieuChanged", "MotifRemoved");
    }

    /** Events of the espace; a tombstone is recognised by a key that came before. */
    private List<ConsumerRecord<String, String>> eventsOf(Opened opened, int expected) {
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        try (Consumer<String, String> consumer = consumers.createConsumer("events-" + opened.espaceId(), null)) {
            consumer.subscribe(TOPICS);
            await().until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (event.value() == null
                            ? events.stream().anyMatch(known -> known.key().equals(event.key()))
                            : event.value().contains(opened.espaceId().toString())) {
                        events.add(event);
                    }
                }
                return events.size() == expected;
            });
        }
        return events;
    }
}
