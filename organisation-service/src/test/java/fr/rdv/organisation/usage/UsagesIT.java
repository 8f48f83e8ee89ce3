package fr.rdv.organisation.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Contracts;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

@WholeService
class UsagesIT {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String RDV = "booking.rdv.v1";
    private static final String PLAGE = "agenda.plage-ouverture.v1";

    @Autowired
    private PlageOuvertureListener plages;

    @Autowired
    private RdvListener rdvs;

    @Autowired
    private Usages usages;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    private final UUID id = Ids.next();
    private final UUID motifId = Ids.next();
    private final UUID lieuId = Ids.next();

    @ParameterizedTest
    @ValueSource(strings = {"RdvBooked", "RdvCancelled"})
    void countsARdvForItsMotifAndItsLieu(String event) {
        rdvs.on(received(RDV, rdv(event).replaceFirst("\\{", "{\"inconnu\": {\"champ\": 1},")));

        assertThat(usages.hasRdv(motifId)).isTrue();
        assertThat(usages.ofLieu(lieuId, PARIS).rdvs()).isEqualTo(1);
    }

    @Test
    void countsACancelledRdvNoMoreAsOneToCome() {
        String booked = rdv("RdvBooked").replaceAll("\"2026-12-01T", "\"2126-12-01T");
        rdvs.on(received(RDV, booked));
        assertThat(usages.ofMotif(motifId, PARIS)).isEqualTo(new Usage(0, 0, 1, 1));

        rdvs.on(received(
                RDV,
                booked.replaceFirst("\"status\": \"unknown\"", "\"status\": \"excused\"")
                        .replaceFirst("\"version\": 1", "\"version\": 2")));
        rdvs.on(received(RDV, booked));

        assertThat(usages.ofMotif(motifId, PARIS)).isEqualTo(new Usage(0, 0, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PlageOuvertureCreated", "PlageOuvertureChanged"})
    void countsAPlageThatNeverEndsAsLive(String event) {
        plages.on(received(PLAGE, plage(event)));

        assertThat(usages.ofMotif(motifId, PARIS)).isEqualTo(new Usage(1, 1, 0, 0));
        assertThat(usages.ofLieu(lieuId, PARIS)).isEqualTo(new Usage(1, 1, 0, 0));
    }

    @Test
    void countsAPlageOfThePastAsUseButNotAsLive() {
        plages.on(received(
                PLAGE, plage("PlageOuvertureCreated").replaceFirst("\"until\": null", "\"until\": \"2020-01-31\"")));

        assertThat(usages.ofMotif(motifId, PARIS)).isEqualTo(new Usage(1, 0, 0, 0));
    }

    @Test
    void forgetsAPlageThatIsDeleted() {
        plages.on(received(PLAGE, plage("PlageOuvertureCreated")));
        plages.on(received(PLAGE, null));

        assertThat(usages.ofMotif(motifId, PARIS).none()).isTrue();
    }

    @Test
    void hearsOfThemThroughKafka() {
        send(PLAGE, plage("PlageOuvertureCreated"));
        send(RDV, rdv("RdvBooked"));

        await().until(() -> usages.ofLieu(lieuId, PARIS).plages() == 1);
        await().until(() -> usages.hasRdv(motifId));
    }

    private void send(String topic, String body) {
        ProducerRecord<String, String> event = new ProducerRecord<>(topic, id.toString(), body);
        event.headers().add("ce_id", Ids.next().toString().getBytes(UTF_8));
        kafka.send(event);
    }

    private String rdv(String event) {
        return own(Contracts.example(RDV, event), "01977f00-0000-7000-8000-000000000008");
    }

    private String plage(String event) {
        return own(Contracts.example(PLAGE, event), "01977f00-0000-7000-8000-000000000006");
    }

    private String own(String example, String exampleId) {
        return example.replace(exampleId, id.toString())
                .replace("01977f00-0000-7000-8000-000000000004", motifId.toString())
                .replace("01977f00-0000-7000-8000-000000000003", lieuId.toString());
    }

    private ConsumerRecord<String, String> received(String topic, @Nullable String body) {
        ConsumerRecord<String, String> event = new ConsumerRecord<>(topic, 0, 0, id.toString(), body);
        event.headers().add("ce_id", Ids.next().toString().getBytes(UTF_8));
        return event;
    }
}
