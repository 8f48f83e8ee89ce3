package fr.rdv.identity.agent;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.domain.Email;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Agents, for the services that write to them. */
@RestController
class AddresseeController {
    private final Agents agents;

    AddresseeController(Agents agents) {
        this.agents = agents;
    }

    @GetMapping("/internal/agents/{agentId}")
    Addressee addressee(@PathVariable UUID agentId) {
        return agents.findById(agentId)
                .map(agent -> new Addressee(
                        agent.id(),
                        agent.displayName(),
                        agent.email().map(Email::address).orElse(null)))
                .orElseThrow(Problem::notFound);
    }

    /**
     * Whom to write to.
     *
     * @param email null for an intervenant and for someone removed
     */
    record Addressee(
            UUID agentId, String displayName, @Nullable String email) {}
}
