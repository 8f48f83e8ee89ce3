package fr.rdv.testing.permission;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.rdv.defaults.Ids;
import fr.rdv.testing.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Has a service hear of the agents who call, as identity-service would tell it. */
public final class AgentEvents {
    private static final String TOPIC = "identity.agent.v1";

    private final KafkaTemplate<String, String> kafka;

    public AgentEvents(KafkaTemplate<String, String> kafka) {
        this.kafka = kafka;
    }

    /** An organisation of an espace, and the service that examples are about. */
    public record Workplace(UUID espaceId, UUID organisationId, UUID serviceId) {
        Workplace elsewhereInTheEspace() {
            return new Workplace(espaceId, Ids.next(), serviceId);
        }

        Workplace ofAnotherService() {
            return new Workplace(espaceId, organisationId, Ids.next());
        }
    }

    /** Sends the events; the service's copies come a moment later. */
    public AgentCallers callers(Workplace ours, Workplace theirs) {
        Workplace otherService = ours.ofAnotherService();
        return new AgentCallers(
                agent(ours, "basique", false),
                agent(otherService, "basique", false),
                agent(otherService, "basique", true),
                agent(otherService, "administrateur", false),
                agent(ours.elsewhereInTheEspace(), "administrateur", false),
                adminEspace(ours, List.of()),
                adminEspace(theirs, List.of(role(theirs, "administrateur", false))));
    }

    private UUID agent(Workplace workplace, String level, boolean accueil) {
        return publish(workplace, false, List.of(role(workplace, level, accueil)));
    }

    private UUID adminEspace(Workplace workplace, List<Map<String, Object>> roles) {
        return publish(workplace, true, roles);
    }

    private static Map<String, Object> role(Workplace workplace, String level, boolean accueil) {
        return Map.of("organisationId", workplace.organisationId(), "level", level, "accueil", accueil);
    }

    private UUID publish(Workplace workplace, boolean adminEspace, List<Map<String, Object>> roles) {
        UUID agentId = Ids.next();
        ObjectNode body = (ObjectNode) JsonMapper.shared().readTree(Contracts.example(TOPIC, "AgentActivated"));
        body.put("agentId", agentId.toString())
                .put("espaceId", workplace.espaceId().toString())
                .put("adminEspace", adminEspace)
                .set("roles", json(roles));
        body.set("serviceIds", json(List.of(workplace.serviceId())));
        ProducerRecord<String, String> event = new ProducerRecord<>(TOPIC, agentId.toString(), body.toString());
        event.headers().add("ce_id", Ids.next().toString().getBytes(UTF_8));
        event.headers().add("ce_type", "AgentActivated".getBytes(UTF_8));
        kafka.send(event).join();
        return agentId;
    }

    private static JsonNode json(Object value) {
        return JsonMapper.shared().valueToTree(value);
    }
}
