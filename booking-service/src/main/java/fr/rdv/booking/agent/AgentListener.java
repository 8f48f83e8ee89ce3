package fr.rdv.booking.agent;

import fr.rdv.defaults.event.Inbox;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of agents. */
@Component
class AgentListener {
    private final Inbox inbox;
    private final Agents agents;

    AgentListener(Inbox inbox, Agents agents) {
        this.inbox = inbox;
        this.agents = agents;
    }

    record AgentEvent(
            UUID agentId,
            UUID espaceId,
            String displayName,
            boolean adminEspace,
            List<Agent.Role> roles,
            List<UUID> serviceIds,
            long version) {}

    @KafkaListener(topics = "identity.agent.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, AgentEvent.class, agents::keep);
    }
}
