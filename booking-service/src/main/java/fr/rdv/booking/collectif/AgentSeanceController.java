package fr.rdv.booking.collectif;

import fr.rdv.booking.agent.Agent;
import fr.rdv.booking.creneau.CreneauRequest;
import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.rdv.AgentRdvs;
import fr.rdv.booking.rdv.AgentRdvs.RdvView;
import fr.rdv.booking.rdv.IfMatch;
import fr.rdv.booking.rdv.RdvAccess;
import fr.rdv.booking.rdv.RdvAccess.Member;
import fr.rdv.booking.rdv.Rdvs;
import fr.rdv.booking.rdv.domain.BookedTime;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvCollectif;
import fr.rdv.booking.rdv.domain.RdvCollectif.Description;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** RDVs collectifs for agents; one is read, moved and cancelled at {@code /api/rdvs} like any other. */
@RestController
@RequestMapping("/api/rdvs-collectifs")
class AgentSeanceController {
    private final RdvAccess access;
    private final AgentRdvs agentRdvs;
    private final Rdvs rdvs;
    private final Motifs motifs;
    private final CreateSeance createSeance;
    private final ChangeSeance changeSeance;
    private final JsonMapper json;

    AgentSeanceController(
            RdvAccess access,
            AgentRdvs agentRdvs,
            Rdvs rdvs,
            Motifs motifs,
            CreateSeance createSeance,
            ChangeSeance changeSeance,
            JsonMapper json) {
        this.access = access;
        this.agentRdvs = agentRdvs;
        this.rdvs = rdvs;
        this.motifs = motifs;
        this.createSeance = createSeance;
        this.changeSeance = changeSeance;
        this.json = json;
    }

    /**
     * A session to be.
     *
     * @param durationMin the motif's unless said
     * @param seats null without a limit
     * @param confirmed whether the agent was told of what is in the way
     */
    record CreateRequest(
            @NotNull(message = "Choisissez une organisation")
            UUID organisationId,

            @NotNull(message = "Choisissez un motif") UUID motifId,
            @NotNull(message = "Choisissez un lieu") UUID lieuId,
            @NotNull(message = "Choisissez une date") OffsetDateTime start,

            @Min(value = 5, message = "5 minutes au moins") @Max(value = 1440, message = "Un jour au plus") @Nullable
            Integer durationMin,

            @NotNull(message = "Choisissez au moins un agent")
            @Size(min = 1, max = 20, message = "Choisissez de 1 à 20 agents")
            Set<@NotNull UUID> agentIds,

            @Size(max = SeanceTitle.MAX, message = "100 caractères au plus") @Nullable
            String title,

            @Min(value = 1, message = "Au moins une place")
            @Max(value = 10_000, message = "10 000 places au plus")
            @Nullable
            Integer seats,

            @Nullable Boolean confirmed) {

        BookedTime time(Motif motif, String zone) {
            Instant from = CreneauRequest.plausible(start);
            Duration length = durationMin == null ? motif.durationFor(1) : Duration.ofMinutes(durationMin);
            return new BookedTime(from, from.plus(length), from.plus(length).plus(motif.pause()), zone);
        }
    }

    /** @param seats null without a limit */
    record ChangeRequest(
            @Size(max = SeanceTitle.MAX, message = "100 caractères au plus") @Nullable
            String title,

            @Min(value = 1, message = "Au moins une place")
            @Max(value = 10_000, message = "10 000 places au plus")
            @Nullable
            Integer seats) {}

    /** @param from first day, on the organisation's wall clock */
    @GetMapping
    List<RdvView> list(
            @RequestParam UUID organisationId,
            @RequestParam LocalDate from,
            @RequestParam(required = false) @Nullable UUID motifId,
            @RequestParam(defaultValue = "false") boolean withSeats,
            @AuthenticationPrincipal Jwt token) {
        Member member = access.member(Caller.of(token), organisationId);
        CreneauRequest.plausible(from.atStartOfDay().atOffset(ZoneOffset.UTC));
        ZoneId zone = ZoneId.of(member.organisation().zone());
        return agentRdvs.collectifs(member, from.atStartOfDay(zone).toOffsetDateTime(), motifId, withSeats);
    }

    @PostMapping
    ResponseEntity<RdvView> create(
            @Valid @RequestBody CreateRequest request,
            @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal Jwt token) {
        Member member = access.member(Caller.of(token), request.organisationId());
        Motif motif = motif(request.motifId(), member);
        UUID rdvId = createSeance.handle(new CreateSeance.Command(
                RequestKey.of("agent " + member.agent().id(), key, json.writeValueAsString(request)),
                member.agent().id(),
                motif,
                request.lieuId(),
                request.agentIds(),
                request.time(motif, member.organisation().zone()),
                new Description(SeanceTitle.of(request.title()), request.seats()),
                Boolean.TRUE.equals(request.confirmed())));
        return ResponseEntity.created(URI.create("/api/rdvs/" + rdvId)).body(view(rdvId));
    }

    @PutMapping("/{id}")
    RdvView change(
            @PathVariable UUID id,
            @Valid @RequestBody ChangeRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Rdv rdv = rdvs.find(id).filter(RdvCollectif.class::isInstance).orElseThrow(Problem::notFound);
        Agent agent = access.require(Caller.of(token), rdv);
        Description description = new Description(SeanceTitle.of(request.title()), request.seats());
        changeSeance.handle(id, IfMatch.optional(ifMatch), description, agent.id());
        return view(id);
    }

    private Motif motif(UUID motifId, Member member) {
        Motif motif = motifs.find(motifId)
                .filter(found -> found.collectif() && !found.deleted())
                .filter(found ->
                        found.organisationId().equals(member.organisation().id()))
                .orElseThrow(
                        () -> Problem.fields(Map.of("motifId", "Choisissez un motif collectif de l’organisation")));
        if (!member.mayBook(motif)) {
            throw Problem.forbidden();
        }
        return motif;
    }

    private RdvView view(UUID id) {
        return agentRdvs.find(id).orElseThrow(Problem::notFound);
    }
}
