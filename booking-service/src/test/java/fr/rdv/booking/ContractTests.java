package fr.rdv.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.booking.agent.Agents;
import fr.rdv.booking.lieu.Lieux;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.organisation.Organisations;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Contracts;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

/** What this service reads: each example of the contracts, also twice, in disorder and with a member it does not know. */
@WholeService
class ContractTests {
    private static final String EXAMPLE = "01977f00-0000-7000-8000-0000000000";

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private Motifs motifs;

    @Autowired
    private Lieux lieux;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Agents agents;

    @Test
    void copiesMotifsAndIgnoresWhatIsOlder() {
        UUID id = UUID.randomUUID();
        String created = as(id, "04", Contracts.example("organisation.motif.v1", "MotifCreated"));
        String opened = as(id, "04", Contracts.example("organisation.motif.v1", "MotifOpenedOnline"));
        UUID eventId = UUID.randomUUID();

        send("organisation.motif.v1", id, "MotifOpenedOnline", opened, eventId);
        send("organisation.motif.v1", id, "MotifOpenedOnline", opened, eventId);
        send("organisation.motif.v1", id, "MotifCreated", created, UUID.randomUUID());
        marker("organisation.motif.v1", id);

        assertThat(motifs.find(id)).hasValueSatisfying(motif -> {
            assertThat(motif.online()).isTrue();
            assertThat(motif.categorie()).isEqualTo("PASSEPORT");
        });
    }

    @Test
    void copiesEachChangeOfAMotif() {
        UUID id = UUID.randomUUID();
        for (String event :
                new String[] {"MotifCreated", "MotifChanged", "MotifOpenedOnline", "MotifClosedOnline", "MotifRemoved"
                }) {
            String body = as(id, "04", Contracts.example("organisation.motif.v1", event));
            send("organisation.motif.v1", id, event, body, UUID.randomUUID());
        }

        await().untilAsserted(() -> assertThat(motifs.find(id))
                .get()
                .extracting(Motif::online, Motif::deleted)
                .containsExactly(false, true));
    }

    @Test
    void copiesLieuxOrganisationsAndAgents() {
        UUID lieu = UUID.randomUUID();
        UUID organisation = UUID.randomUUID();
        UUID agent = UUID.randomUUID();
        send(
                "organisation.lieu.v1",
                lieu,
                "LieuCreated",
                as(lieu, "03", example("organisation.lieu.v1", "LieuCreated")));
        send(
                "organisation.lieu.v1",
                lieu,
                "LieuChanged",
                as(lieu, "03", example("organisation.lieu.v1", "LieuChanged")));
        for (String event : new String[] {"OrganisationCreated", "OrganisationChanged"}) {
            String body = as(organisation, "02", example("organisation.organisation.v1", event));
            send("organisation.organisation.v1", organisation, event, body);
        }
        for (String event : new String[] {"AgentInvited", "AgentActivated", "AgentRoleChanged"}) {
            send("identity.agent.v1", agent, event, as(agent, "10", example("identity.agent.v1", event)));
        }

        await().untilAsserted(() -> {
            assertThat(lieux.find(lieu)).isPresent();
            assertThat(organisations.find(organisation)).isPresent();
            assertThat(agents.find(agent)).get().satisfies(found -> {
                assertThat(found.roles())
                        .singleElement()
                        .satisfies(role -> assertThat(role.seesAllServices()).isTrue());
                assertThat(found.serviceIds()).hasSize(1);
            });
        });
    }

    private void marker(String topic, UUID key) {
        UUID marker = UUID.randomUUID();
        String body = as(marker, "04", Contracts.example("organisation.motif.v1", "MotifCreated"));
        send(topic, key, "MotifCreated", body, UUID.randomUUID());
        await().until(() -> motifs.find(marker).isPresent());
    }

    private static String example(String topic, String event) {
        return Contracts.example(topic, event);
    }

    private static String as(UUID id, String suffix, String example) {
        return example.replace(EXAMPLE + suffix, id.toString()).replaceFirst("\\{", "{\"unknown\": {\"a\": [1]},");
    }

    private void send(String topic, UUID key, String type, String body) {
        send(topic, key, type, body, UUID.randomUUID());
    }

    private void send(String topic, UUID key, String type, String body, UUID eventId) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, key.toString(), body);
        event.headers().add("ce_id", eventId.toString().getBytes(StandardCharsets.UTF_8));
        event.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        kafka.send(event).join();
    }
}
