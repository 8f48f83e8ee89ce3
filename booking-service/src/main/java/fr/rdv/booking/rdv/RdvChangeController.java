package fr.rdv.booking.rdv;

import fr.rdv.booking.agent.Agent;
import fr.rdv.booking.creneau.CreneauRequest;
import fr.rdv.booking.rdv.AgentRdvs.RdvView;
import fr.rdv.booking.rdv.MoveClient.AgentCreneau;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvStatus;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What agents do with a RDV: who sees it may change it. */
@RestController
@RequestMapping("/api/rdvs/{id}")
class RdvChangeController {
    private final RdvAccess access;
    private final Rdvs rdvs;
    private final AgentRdvs agentRdvs;
    private final CancelRdv cancelRdv;
    private final ReinstateRdv reinstateRdv;
    private final MoveRdv moveRdv;
    private final RdvCreneaux creneaux;

    RdvChangeController(
            RdvAccess access,
            Rdvs rdvs,
            AgentRdvs agentRdvs,
            CancelRdv cancelRdv,
            ReinstateRdv reinstateRdv,
            MoveRdv moveRdv,
            RdvCreneaux creneaux) {
        this.access = access;
        this.rdvs = rdvs;
        this.agentRdvs = agentRdvs;
        this.cancelRdv = cancelRdv;
        this.reinstateRdv = reinstateRdv;
        this.moveRdv = moveRdv;
        this.creneaux = creneaux;
    }

    record CancelRequest(
            @Size(max = 500, message = "500 caractères au plus") @Nullable
            String reason,

            @NotNull(message = "Dites qui annule")
            @Pattern(regexp = "service|usager", message = "Dites qui annule : service ou usager")
            String by) {}

    /**
     * Agents and lieu that are missing stay as they are.
     *
     * @param confirmed whether the agent was told of what is in the way
     */
    record MoveRequest(
            @NotNull(message = "Choisissez une date") OffsetDateTime start,

            @Size(min = 1, max = 20, message = "De 1 à 20 agents") @Nullable
            Set<@NotNull UUID> agentIds,

            @Nullable UUID lieuId,
            @Nullable Boolean confirmed) {}

    @PostMapping("/cancellation")
    RdvView cancel(
            @PathVariable UUID id, @Valid @RequestBody CancelRequest request, @AuthenticationPrincipal Jwt token) {
        Agent agent = access.require(Caller.of(token), rdv(id));
        RdvStatus by = "usager".equals(request.by()) ? RdvStatus.EXCUSED : RdvStatus.REVOKED;
        cancelRdv.byAgent(id, by, agent.id(), request.reason());
        return view(id);
    }

    @DeleteMapping("/cancellation")
    RdvView reinstate(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        Agent agent = access.require(Caller.of(token), rdv(id));
        reinstateRdv.byAgent(id, agent.id());
        return view(id);
    }

    @PostMapping("/move")
    RdvView move(
            @PathVariable UUID id,
            @Valid @RequestBody MoveRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Agent agent = access.require(Caller.of(token), rdv(id));
        moveRdv.handle(new MoveRdv.Command(
                id,
                agent.id(),
                IfMatch.optional(ifMatch),
                CreneauRequest.plausible(request.start()),
                request.agentIds(),
                request.lieuId(),
                Boolean.TRUE.equals(request.confirmed())));
        return view(id);
    }

    /** The créneaux nearest to where the RDV stands, for the same motif, lieu and length. */
    @GetMapping("/creneaux")
    List<AgentCreneau> creneaux(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "3") @Min(1) @Max(10) int limit,
            @AuthenticationPrincipal Jwt token) {
        Rdv rdv = rdv(id);
        access.require(Caller.of(token), rdv);
        return creneaux.nearest(rdv, limit);
    }

    private Rdv rdv(UUID id) {
        return rdvs.find(id).orElseThrow(Problem::notFound);
    }

    private RdvView view(UUID id) {
        return agentRdvs.find(id).orElseThrow(Problem::notFound);
    }
}
