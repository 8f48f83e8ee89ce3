package fr.rdv.identity.agent;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.AgentState.RoleState;
import fr.rdv.identity.agent.domain.Name;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller. */
@RestController
@RequestMapping("/api/agents/me")
class MeController {
    private final Agents agents;
    private final AcceptInvitation acceptInvitation;

    MeController(Agents agents, AcceptInvitation acceptInvitation) {
        this.agents = agents;
        this.acceptInvitation = acceptInvitation;
    }

    @GetMapping
    Me get(@AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        UUID agentId = caller.agentId();
        if (agentId == null) {
            return Me.withoutAgent(token, caller.operateur());
        }
        return agents.findById(agentId)
                .map(agent -> Me.of(
                        AgentState.of(agent, Actor.of(caller)), agent.email().address(), caller.operateur()))
                .orElseThrow(Problem::notFound);
    }

    /** Said by the gateway at each sign-in; an opérateur has no invitation to accept. */
    @PostMapping("/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@AuthenticationPrincipal Jwt token) {
        UUID agentId = Caller.of(token).agentId();
        if (agentId != null) {
            acceptInvitation.handle(
                    agentId, new Name(token.getClaimAsString("given_name"), token.getClaimAsString("family_name")));
        }
    }

    record Me(
            @Nullable UUID agentId,
            String displayName,
            @Nullable String email,
            @Nullable UUID espaceId,
            @Nullable String status,
            boolean adminEspace,
            boolean operateur,
            List<RoleState> roles,
            List<UUID> serviceIds) {
        static Me of(AgentState agent, String email, boolean operateur) {
            return new Me(
                    agent.agentId(),
                    agent.displayName(),
                    email,
                    agent.espaceId(),
                    agent.status(),
                    agent.adminEspace(),
                    operateur,
                    agent.roles(),
                    agent.serviceIds());
        }

        static Me withoutAgent(Jwt token, boolean operateur) {
            String name = token.getClaimAsString("name");
            return new Me(
                    null,
                    name == null || name.isBlank() ? "Opérateur" : name,
                    token.getClaimAsString("email"),
                    null,
                    null,
                    false,
                    operateur,
                    List.of(),
                    List.of());
        }
    }
}
