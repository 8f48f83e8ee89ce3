package fr.rdv.agenda.agent;

import fr.rdv.defaults.event.Inbox;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class AgentListener {
    private final Inbox inbox;
    private final Agents agents;
    private final ApplicationEventPublisher events;

    AgentListener(Inbox inbox, Agents agents, ApplicationEventPublisher events) {
        this.inbox = inbox;
        this.agents = agents;
        this.events = events;
    }

    @KafkaListener(topics = "identity.agent.v1")
    void on(ConsumerRecord<String, String> event) {
        Instant at = Instant.ofEpochMilli(event.timestamp());
        inbox.receive(event, Body.class, body -> keep(body, at), key -> forget(UUID.fromString(key), at));
    }

    private void keep(Body body, Instant at) {
        if (agents.keep(body)) {
            events.publishEvent(new AgentKept(
                    body.agentId, Set.copyOf(body.organisations(role -> true)), body.status.equals("deleted"), at));
        }
    }

    private void forget(UUID agentId, Instant at) {
        agents.forget(agentId);
        events.publishEvent(new AgentKept(agentId, Set.of(), true, at));
    }

    record Body(
            UUID agentId,
            UUID espaceId,
            String displayName,
            String status,
            boolean intervenant,
            boolean adminEspace,
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
