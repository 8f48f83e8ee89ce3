package fr.rdv.agenda.calendrier;

import fr.rdv.agenda.agent.AgentKept;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The feed of an agent goes with the agent. */
@Component
class AgentGoneListener {
    private final Calendriers calendriers;

    AgentGoneListener(Calendriers calendriers) {
        this.calendriers = calendriers;
    }

    @EventListener
    void on(AgentKept agent) {
        if (agent.deleted()) {
            calendriers.close(agent.agentId());
        }
    }
}
