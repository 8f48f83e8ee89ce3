package fr.rdv.agenda.agent;

import fr.rdv.defaults.event.Inbox;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

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
        inbox.receive(event, Body.class, agents::keep, key -> agents.forget(UUID.fromString(key)));
    }

    record Body(
            UUID agentId,
            UUID espaceId,
            String displayName,
            String status,
            boolean intervenant,
            List<Role> roles,
            List<UUID> serviceIds,
            long version) {

        List<UUID> organisations(Predicate<Role> kept) {
            return roles.stream()
                    .filter(kept)
                    .map(Role::organisationId)
                    .distinct()
                    .toList();
        }
    }

    record Role(UUID organisationId, String level, boolean accueil) {}
}
