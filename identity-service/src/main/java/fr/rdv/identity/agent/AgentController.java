package fr.rdv.identity.agent;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.AgentAccess.Right;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Role;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agents, for colleagues and for the services that write to them. */
@RestController
class AgentController {
    private final Agents agents;
    private final AgentAccess access;

    AgentController(Agents agents, AgentAccess access) {
        this.agents = agents;
        this.access = access;
    }

    @GetMapping("/api/agents")
    List<AgentView> list(@RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Right right = access.rightIn(organisationId, Caller.of(token));
        return agents.findMembersOf(organisationId).stream()
                .map(agent -> AgentView.of(agent, organisationId, right))
                .sorted(Comparator.comparing(AgentView::displayName, Collator.getInstance(Locale.FRENCH)::compare))
                .toList();
    }

    @GetMapping("/internal/agents/{agentId}")
    Addressee addressee(@PathVariable UUID agentId) {
        return agents.findById(agentId)
                .map(agent -> new Addressee(
                        agent.id(), agent.displayName(), agent.email().address()))
                .orElseThrow(Problem::notFound);
    }

    record AgentView(
            UUID agentId,
            String displayName,
            @Nullable String email,
            String status,
            boolean intervenant,
            String level,
            boolean accueil,
            Set<UUID> serviceIds) {
        static AgentView of(Agent agent, UUID organisationId, Right right) {
            Role role = agent.roleIn(organisationId).orElseThrow();
            return new AgentView(
                    agent.id(),
                    agent.displayName(),
                    right == Right.SEE ? null : agent.email().address(),
                    agent.status().name().toLowerCase(Locale.ROOT),
                    false,
                    role.level().code(),
                    role.accueil(),
                    agent.serviceIds());
        }
    }

    record Addressee(
            UUID agentId, String displayName, @Nullable String email) {}
}
