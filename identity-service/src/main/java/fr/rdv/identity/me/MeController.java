package fr.rdv.identity.me;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Name;
import fr.rdv.identity.agent.domain.Status;
import fr.rdv.identity.espaceaccess.AccessPolicies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller. */
@RestController
@RequestMapping("/api/agents/me")
class MeController {
    private final Agents agents;
    private final AccessPolicies policies;
    private final EnterAgent enterAgent;

    MeController(Agents agents, AccessPolicies policies, EnterAgent enterAgent) {
        this.agents = agents;
        this.policies = policies;
        this.enterAgent = enterAgent;
    }

    @GetMapping
    Me get(@AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        UUID agentId = caller.agentId();
        if (agentId == null) {
            return Me.withoutAgent(token, caller.operateur());
        }
        return agents.findById(agentId)
                .filter(agent -> agent.status() != Status.DELETED)
                .map(agent -> view(agent, caller))
                .orElseThrow(Problem::notFound);
    }

    @PutMapping
    Me rename(@Valid @RequestBody OwnName name, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        UUID agentId = caller.agentId();
        if (agentId == null) {
            throw Problem.forbidden();
        }
        return view(enterAgent.rename(agentId, new Name(name.firstName(), name.lastName())), caller);
    }

    /** Said by the gateway at each sign-in; an opérateur has no invitation to accept. */
    @PostMapping("/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@AuthenticationPrincipal Jwt token) {
        UUID agentId = Caller.of(token).agentId();
        if (agentId != null) {
            enterAgent.enter(
                    agentId, new Name(token.getClaimAsString("given_name"), token.getClaimAsString("family_name")));
        }
    }

    private Me view(Agent agent, Caller caller) {
        return Me.of(agent, caller.operateur(), policies.requiresSecondFactor(agent));
    }

    record OwnName(
            @NotBlank(message = "Indiquez votre prénom") @Size(max = 100, message = "100 caractères au plus")
            String firstName,

            @NotBlank(message = "Indiquez votre nom") @Size(max = 100, message = "100 caractères au plus")
            String lastName) {}
}
