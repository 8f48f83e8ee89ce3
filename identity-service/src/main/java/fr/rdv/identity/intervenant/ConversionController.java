package fr.rdv.identity.intervenant;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.AgentAccess.Right;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.annuaire.AgentView;
import fr.rdv.identity.annuaire.Annuaire;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conversions, with their consequences told first. */
@RestController
@RequestMapping("/api/agents/{agentId}/conversion")
class ConversionController {
    private static final List<String> AS_INTERVENANT = List.of(
            "L’agent ne pourra plus se connecter : son adresse e-mail et son compte seront supprimés.",
            "Il perdra ses permissions et ne recevra plus aucune notification.",
            "Son agenda, ses services, ses plages d’ouverture et ses rendez-vous resteront, gérés par ses collègues.");
    private static final List<String> AS_AGENT = List.of(
            "Une invitation, valable 7 jours, sera envoyée à l’adresse que vous indiquez.",
            "Tant qu’elle n’est pas acceptée, aucun créneau n’est proposé sur ses plages d’ouverture.",
            "Son agenda, ses services, ses plages d’ouverture et ses rendez-vous resteront.");

    private final AgentAccess access;
    private final ConvertAgent convertAgent;
    private final Annuaire annuaire;

    ConversionController(AgentAccess access, ConvertAgent convertAgent, Annuaire annuaire) {
        this.access = access;
        this.convertAgent = convertAgent;
        this.annuaire = annuaire;
    }

    @GetMapping
    Conversion consequences(
            @PathVariable UUID agentId, @RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireManager(organisationId, caller);
        Agent agent = access.requireMember(agentId, organisationId);
        if (agent.isIntervenant()) {
            return new Conversion("agent", true, null, AS_AGENT);
        }
        try {
            access.refuseOneself(agentId, caller);
            convertAgent.refuse(agent, organisationId);
            return new Conversion("intervenant", true, null, AS_INTERVENANT);
        } catch (Problem refusal) {
            return new Conversion("intervenant", false, refusal.body().getTitle(), AS_INTERVENANT);
        }
    }

    @PostMapping
    AgentView convert(
            @PathVariable UUID agentId,
            @Valid @RequestBody ConversionRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Right right = access.requireManager(request.organisationId(), caller);
        access.refuseOneself(agentId, caller);
        Actor actor = Actor.of(caller);
        Agent converted = request.toIntervenant()
                ? convertAgent.toIntervenant(agentId, request.organisationId(), request.freeName(), actor)
                : convertAgent.toAgent(agentId, request.person(), request.role(), actor);
        return annuaire.ofMember(converted, request.organisationId(), right);
    }

    /**
     * What a conversion would mean.
     *
     * @param to what the agent would become
     * @param reason why it is not possible, in French
     */
    record Conversion(
            @Schema(allowableValues = {"agent", "intervenant"})
            String to,

            boolean possible,
            @Nullable String reason,
            List<String> consequences) {}
}
