package fr.rdv.identity.espaceaccess;

import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.espaceaccess.AccessPolicies.AccessPolicy;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access policy of an espace, for those who administer it. */
@RestController
@RequestMapping("/api/agents/access-policy")
class AccessPolicyController {
    private final AgentAccess access;
    private final AccessPolicies policies;

    AccessPolicyController(AgentAccess access, AccessPolicies policies) {
        this.access = access;
        this.policies = policies;
    }

    @GetMapping
    AccessPolicy get(@RequestParam UUID espaceId, @AuthenticationPrincipal Jwt token) {
        access.requireEspace(espaceId, Caller.of(token));
        return policies.of(espaceId);
    }

    @PutMapping
    AccessPolicy put(
            @RequestParam UUID espaceId, @RequestBody AccessPolicy policy, @AuthenticationPrincipal Jwt token) {
        access.requireEspace(espaceId, Caller.of(token));
        policies.keep(espaceId, policy);
        return policies.of(espaceId);
    }
}
