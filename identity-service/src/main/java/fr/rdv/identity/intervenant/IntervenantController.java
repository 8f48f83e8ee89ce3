package fr.rdv.identity.intervenant;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.AgentAccess.Right;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Name;
import fr.rdv.identity.annuaire.AgentView;
import fr.rdv.identity.annuaire.Annuaire;
import fr.rdv.identity.organisation.Organisations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Intervenants, for those who manage the organisation's agents. */
@RestController
@RequestMapping("/api/intervenants")
class IntervenantController {
    private final AgentAccess access;
    private final Agents agents;
    private final Organisations organisations;
    private final KeepIntervenant keepIntervenant;
    private final Annuaire annuaire;

    IntervenantController(
            AgentAccess access,
            Agents agents,
            Organisations organisations,
            KeepIntervenant keepIntervenant,
            Annuaire annuaire) {
        this.access = access;
        this.agents = agents;
        this.organisations = organisations;
        this.keepIntervenant = keepIntervenant;
        this.annuaire = annuaire;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AgentView create(@Valid @RequestBody NewIntervenant request, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        UUID organisationId = request.organisationId();
        Right right = access.requireManager(organisationId, caller);
        UUID espaceId = organisations.requireOpen(organisationId, request.serviceIds());
        Agent intervenant = keepIntervenant.create(
                espaceId, organisationId, Name.free(request.name()), request.serviceIds(), Actor.of(caller));
        return annuaire.ofMember(intervenant, organisationId, right);
    }

    @PutMapping("/{agentId}")
    AgentView rename(
            @PathVariable UUID agentId, @Valid @RequestBody NewName request, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        UUID organisationId = agents.findById(agentId)
                .filter(Agent::isIntervenant)
                .map(agent -> agent.places().roles().iterator().next().organisationId())
                .orElseThrow(Problem::notFound);
        Right right = access.requireManager(organisationId, caller);
        Agent renamed = keepIntervenant.rename(agentId, Name.free(request.name()), Actor.of(caller));
        return annuaire.ofMember(renamed, organisationId, right);
    }

    record NewIntervenant(
            @NotNull(message = "Choisissez l’organisation") UUID organisationId,

            @NotBlank(message = "Donnez un nom à l’intervenant") @Size(max = 100, message = "100 caractères au plus")
            String name,

            @NotEmpty(message = "Choisissez au moins un service")
            Set<@NotNull(message = "Choisissez au moins un service") UUID> serviceIds) {}

    record NewName(
            @NotBlank(message = "Donnez un nom à l’intervenant") @Size(max = 100, message = "100 caractères au plus")
            String name) {}
}
