package fr.rdv.notification.agent;

import fr.rdv.defaults.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the copy of the agents. */
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
        inbox.receive(event, Agent.class, agents::keep);
    }
}
