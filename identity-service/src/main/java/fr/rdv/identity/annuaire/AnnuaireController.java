package fr.rdv.identity.annuaire;

import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.AgentAccess.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agents: those of an organisation for its members, those of an espace for its admins. */
@RestController
@RequestMapping("/api/agents")
class AnnuaireController {
    private final AgentAccess access;
    private final Annuaire annuaire;

    AnnuaireController(AgentAccess access, Annuaire annuaire) {
        this.access = access;
        this.annuaire = annuaire;
    }

    @GetMapping(params = "organisationId")
    List<AgentView> members(@RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        return annuaire.members(organisationId, access.rightIn(organisationId, Caller.of(token)));
    }

    @GetMapping(params = "espaceId")
    List<EspaceAgentView> colleagues(@RequestParam UUID espaceId, @AuthenticationPrincipal Jwt token) {
        access.requireEspace(espaceId, Caller.of(token));
        return annuaire.colleagues(espaceId);
    }

    @GetMapping("/{agentId}")
    AgentView member(
            @PathVariable UUID agentId, @RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Right right = access.rightIn(organisationId, Caller.of(token));
        return annuaire.ofMember(access.requireMember(agentId, organisationId), organisationId, right);
    }
}
