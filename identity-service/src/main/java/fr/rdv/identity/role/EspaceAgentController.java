package fr.rdv.identity.role;

import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.annuaire.Annuaire;
import fr.rdv.identity.annuaire.EspaceAgentView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What only those who administer the espace change of an agent. */
@RestController
@RequestMapping("/api/agents/{agentId}")
class EspaceAgentController {
    private final AgentAccess access;
    private final ChangeServices changeServices;
    private final ChangeRole changeRole;
    private final Annuaire annuaire;

    EspaceAgentController(AgentAccess access, ChangeServices changeServices, ChangeRole changeRole, Annuaire annuaire) {
        this.access = access;
        this.changeServices = changeServices;
        this.changeRole = changeRole;
        this.annuaire = annuaire;
    }

    @PutMapping("/services")
    EspaceAgentView changeServices(
            @PathVariable UUID agentId, @Valid @RequestBody Services services, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        changeServices.check(access.requireAdministered(agentId, caller), services.serviceIds());
        return annuaire.ofEspace(changeServices.handle(agentId, services.serviceIds(), Actor.of(caller)));
    }

    @PutMapping("/admin-espace")
    EspaceAgentView changeAdminEspace(
            @PathVariable UUID agentId, @RequestBody AdminEspace wanted, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Agent agent = access.requireAdministered(agentId, caller);
        if (!wanted.adminEspace() && agent.places().roles().isEmpty()) {
            access.refuseOneself(agentId, caller);
        }
        return annuaire.ofEspace(changeRole.inEspace(agent, wanted.adminEspace(), Actor.of(caller)));
    }

    record Services(
            @NotEmpty(message = "Choisissez au moins un service")
            Set<@NotNull(message = "Choisissez au moins un service") UUID> serviceIds) {}

    record AdminEspace(boolean adminEspace) {}
}
