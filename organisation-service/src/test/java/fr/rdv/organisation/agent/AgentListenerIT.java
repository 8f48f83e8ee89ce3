package fr.rdv.organisation.agent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.agent.domain.Agent;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Contracts;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;

@WholeService
class AgentListenerIT {
    private static final String TOPIC = "identity.agent.v1";
    private static final String EXAMPLE_ID = "01977f00-0000-7000-8000-000000000010";
    private static final UUID MAIRIE = UUID.fromString("01977f00-0000-7000-8000-000000000002");

    @Autowired
    private AgentListener listener;

    @Autowired
    private Agents agents;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    private final UUID agentId = Ids.next();

    @ParameterizedTest
    @ValueSource(strings = {"AgentInvited", "AgentActivated", "AgentRoleChanged"})
    void keepsWhatEachEventSaysAndIgnoresWhatItDoesNotKnow(String event) {
        listener.on(received(Ids.next(), example(event).replaceFirst("\\{", "{\"inconnu\": {\"champ\": 1},")));

        assertThat(agents.findById(agentId).map(Agent::memberOf))
                .hasValueSatisfying(memberOf -> assertThat(memberOf).containsExactly(MAIRIE));
    }

    @Test
    void keepsTheOlderVersionOut() {
        listener.on(received(Ids.next(), example("AgentRoleChanged")));
        listener.on(received(Ids.next(), example("AgentInvited")));

        assertThat(agents.findById(agentId))
                .hasValueSatisfying(agent -> assertThat(agent.administers()).containsExactly(MAIRIE));
    }

    @Test
    void takesAnEventOnce() {
        UUID eventId = Ids.next();
        listener.on(received(eventId, example("AgentInvited")));
        listener.on(received(eventId, example("AgentRoleChanged")));

        assertThat(agents.findById(agentId))
                .hasValueSatisfying(agent -> assertThat(agent.administers()).isEmpty());
    }

    @Test
    void givesNoRightToAnIntervenant() {
        listener.on(received(Ids.next(), example("AgentInvited").replace("basique", "intervenant")));

        assertThat(agents.findById(agentId))
                .hasValueSatisfying(agent -> assertThat(agent.memberOf()).isEmpty());
    }

    @Test
    void hearsOfAgentsThroughKafka() {
        ProducerRecord<String, String> event =
                new ProducerRecord<>(TOPIC, agentId.toString(), example("AgentActivated"));
        event.headers().add("ce_id", Ids.next().toString().getBytes(UTF_8));

        kafka.send(event);

        await().until(() -> agents.findById(agentId), Optional::isPresent);
    }

    private String example(String event) {
        return Contracts.example(TOPIC, event).replace(EXAMPLE_ID, agentId.toString());
    }

    private ConsumerRecord<String, String> received(UUID eventId, String body) {
        ConsumerRecord<String, String> event = new ConsumerRecord<>(TOPIC, 0, 0, agentId.toString(), body);
        event.headers().add("ce_id", eventId.toString().getBytes(UTF_8));
        return event;
    }
}
