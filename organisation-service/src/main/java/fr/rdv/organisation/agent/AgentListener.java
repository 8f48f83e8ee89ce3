package fr.rdv.organisation.agent;

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

    @KafkaListener(topics = "identity.agent.v1")
    void on(ConsumerRecord<String, String> event) {
        inbox.receive(event, AgentChanged.class, agents::keep);
    }

    record AgentChanged(
            UUID agentId,
            UUID espaceId,
            String displayName,
            boolean adminEspace,
            List<Role> roles,
            List<UUID> serviceIds,
            long version) {}

    record Role(UUID organisationId, String level, boolean accueil) {}
}
