package fr.rdv.agenda.testdata;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.rdv.defaults.Ids;
import fr.rdv.testing.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Neighbours' events, made of the contracts' examples, sent through Kafka. */
@TestComponent
public class Events {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KafkaTemplate<String, String> kafka;

    Events(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    /** The example of an event with some fields changed. */
    public static ObjectNode body(String topic, String type, Map<String, ?> changed) {
        ObjectNode body = (ObjectNode) JSON.readTree(Contracts.example(topic, type));
        changed.forEach((field, value) -> body.set(field, JSON.valueToTree(value)));
        return body;
    }

    /** Sends an event and waits until Kafka has it. */
    public void send(String topic, String type, UUID key, @Nullable ObjectNode body) {
        ProducerRecord<String, String> event =
                new ProducerRecord<>(topic, key.toString(), body == null ? null : body.toString());
        event.headers().add("ce_id", Ids.next().toString().getBytes(UTF_8));
        event.headers().add("ce_type", type.getBytes(UTF_8));
        kafka.send(event).join();
    }

    /** An organisation with one open lieu, an online motif of 30 minutes and two agents of its service. */
    public Mairie mairie() {
        Mairie mairie = new Mairie(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
        neighbour(mairie);
        agent(mairie, mairie.agentId(), Map.of());
        agent(mairie, mairie.colleagueId(), Map.of());
        return mairie;
    }

    /** An organisation with its lieu and motif, whose agents are known already. */
    public void neighbour(Mairie mairie) {
        organisation(mairie);
        lieu(mairie, true, 1);
        motif(mairie, Map.of());
    }

    private void organisation(Mairie mairie) {
        send(
                "organisation.organisation.v1",
                "OrganisationCreated",
                mairie.organisationId(),
                body(
                        "organisation.organisation.v1",
                        "OrganisationCreated",
                        Map.of("organisationId", mairie.organisationId(), "espaceId", mairie.espaceId())));
    }

    /** The lieu of the mairie, open or closed. */
    public void lieu(Mairie mairie, boolean open, long version) {
        send(
                "organisation.lieu.v1",
                "LieuChanged",
                mairie.lieuId(),
                body(
                        "organisation.lieu.v1",
                        "LieuChanged",
                        Map.of(
                                "lieuId", mairie.lieuId(),
                                "organisationId", mairie.organisationId(),
                                "espaceId", mairie.espaceId(),
                                "open", open,
                                "version", version)));
    }

    /** The motif of the mairie with some fields changed. */
    public void motif(Mairie mairie, Map<String, ?> changed) {
        ObjectNode body = body(
                "organisation.motif.v1",
                "MotifOpenedOnline",
                Map.of(
                        "motifId", mairie.motifId(),
                        "organisationId", mairie.organisationId(),
                        "espaceId", mairie.espaceId(),
                        "serviceId", mairie.serviceId()));
        changed.forEach((field, value) -> body.set(field, JSON.valueToTree(value)));
        send(
                "organisation.motif.v1",
                "MotifOpenedOnline",
                UUID.fromString(body.get("motifId").asString()),
                body);
    }

    /** An agent of the mairie with some fields changed. */
    public void agent(Mairie mairie, UUID agentId, Map<String, ?> changed) {
        ObjectNode body = body(
                "identity.agent.v1",
                "AgentActivated",
                Map.of(
                        "agentId", agentId,
                        "espaceId", mairie.espaceId(),
                        "serviceIds", List.of(mairie.serviceId()),
                        "roles", List.of(role(mairie, "basique", false))));
        changed.forEach((field, value) -> body.set(field, JSON.valueToTree(value)));
        send("identity.agent.v1", "AgentActivated", agentId, body);
    }

    /** A role in the mairie's organisation. */
    public static Map<String, Object> role(Mairie mairie, String level, boolean accueil) {
        return Map.of("organisationId", mairie.organisationId(), "level", level, "accueil", accueil);
    }

    /** A hold or a RDV of the mairie, with some fields changed. */
    public void booking(String topic, String type, Mairie mairie, Map<String, ?> changed) {
        ObjectNode body = body(
                topic,
                type,
                Map.of(
                        "espaceId", mairie.espaceId(),
                        "organisationId", mairie.organisationId(),
                        "motifId", mairie.motifId(),
                        "lieuId", mairie.lieuId()));
        changed.forEach((field, value) -> body.set(field, JSON.valueToTree(value)));
        String key = topic.equals("booking.rdv.v1") ? "rdvId" : "holdId";
        send(topic, type, UUID.fromString(body.get(key).asString()), body);
    }
}
