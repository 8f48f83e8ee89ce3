package fr.rdv.identity.role;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.AgentAccess.Right;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Level;
import fr.rdv.identity.agent.domain.Role;
import fr.rdv.identity.annuaire.AgentView;
import fr.rdv.identity.annuaire.Annuaire;
import fr.rdv.identity.role.BookingClient.FutureRdv;
import fr.rdv.identity.role.BookingClient.FutureRdvs;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An agent's place in an organisation, for those who manage its agents. */
@RestController
@RequestMapping("/api/agents/{agentId}/roles/{organisationId}")
class RoleController {
    private final AgentAccess access;
    private final ChangeRole changeRole;
    private final RemoveAgent removeAgent;
    private final Engagements engagements;
    private final Annuaire annuaire;

    RoleController(
            AgentAccess access,
            ChangeRole changeRole,
            RemoveAgent removeAgent,
            Engagements engagements,
            Annuaire annuaire) {
        this.access = access;
        this.changeRole = changeRole;
        this.removeAgent = removeAgent;
        this.engagements = engagements;
        this.annuaire = annuaire;
    }

    @PutMapping
    AgentView change(
            @PathVariable UUID agentId,
            @PathVariable UUID organisationId,
            @Valid @RequestBody Permissions permissions,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Right right = access.requireManager(organisationId, caller);
        Role role = new Role(organisationId, Level.of(permissions.level()), permissions.accueil());
        Agent agent = changeRole.inOrganisation(agentId, role, Actor.of(caller));
        return annuaire.ofMember(agent, organisationId, right);
    }

    /** What a removal would mean, to be shown before it is confirmed. */
    @GetMapping("/removal")
    Removal removal(@PathVariable UUID agentId, @PathVariable UUID organisationId, @AuthenticationPrincipal Jwt token) {
        access.requireManager(organisationId, Caller.of(token));
        Agent agent = access.requireMember(agentId, organisationId);
        FutureRdvs future = engagements.futureRdvs(agentId, organisationId);
        return new Removal(future.rdvs(), future.count(), agent.places().isOnlyOne());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID agentId, @PathVariable UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireManager(organisationId, caller);
        access.requireMember(agentId, organisationId);
        access.refuseOneself(agentId, caller);
        refuseWhileExpected(engagements.futureRdvs(agentId, organisationId));
        removeAgent.handle(agentId, organisationId, Actor.of(caller));
    }

    private static void refuseWhileExpected(FutureRdvs future) {
        if (future.count() > 0) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "rdvs-a-venir",
                    "Cet agent a des rendez-vous à venir : annulez-les ou confiez-les à un collègue, puis retirez l’agent",
                    Map.of("futureRdvs", future.rdvs(), "futureRdvCount", future.count()));
        }
    }

    record Permissions(
            @NotNull(message = LEVEL)
            @Pattern(regexp = "basique|administrateur", message = LEVEL)
            @Schema(allowableValues = {"basique", "administrateur"})
            String level,

            boolean accueil) {
        private static final String LEVEL = "Choisissez un niveau : basique ou administrateur";
    }

    /**
     * Consequences of a removal.
     *
     * @param futureRdvs the first RDVs that forbid it
     * @param lastOrganisation whether the account goes too
     */
    record Removal(List<FutureRdv> futureRdvs, int futureRdvCount, boolean lastOrganisation) {}
}
