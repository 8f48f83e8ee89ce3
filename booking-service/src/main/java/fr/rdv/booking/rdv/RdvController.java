package fr.rdv.booking.rdv;

import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.creneau.CreneauRequest;
import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.predemande.PreDemandes;
import fr.rdv.booking.rdv.AgentRdvs.RdvView;
import fr.rdv.booking.rdv.RdvAccess.Member;
import fr.rdv.booking.rdv.domain.BookingOutcome.Booked;
import fr.rdv.booking.rdv.domain.BookingOutcome.Refused;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** RDVs for agents. */
@RestController
@RequestMapping("/api/rdvs")
class RdvController {
    private static final int DAYS_MAX = 62;

    private final RdvAccess access;
    private final AgentRdvs agentRdvs;
    private final Rdvs rdvs;
    private final BookRdvAsAgent bookRdv;
    private final RdvProblems problems;
    private final JsonMapper json;
    private final Clock clock;

    RdvController(
            RdvAccess access,
            AgentRdvs agentRdvs,
            Rdvs rdvs,
            BookRdvAsAgent bookRdv,
            RdvProblems problems,
            JsonMapper json,
            Clock clock) {
        this.access = access;
        this.agentRdvs = agentRdvs;
        this.rdvs = rdvs;
        this.bookRdv = bookRdv;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    record BookRequest(
            @NotNull(message = "Choisissez une organisation")
            UUID organisationId,

            @NotNull(message = "Choisissez un motif") UUID motifId,
            @Nullable UUID lieuId,
            @NotNull(message = "Choisissez un agent") UUID agentId,
            @NotNull(message = "Choisissez une date") OffsetDateTime start,

            @Min(value = 1, message = "Au moins une personne")
            @Max(value = 10, message = "Dix personnes au plus")
            @Nullable
            Integer persons,

            @NotNull(message = "Saisissez l’usager") UsagerIdentity.Typed usager,

            @Size(max = 10, message = "Dix numéros au plus") @Nullable
            List<@Nullable @Size(max = 30, message = "Numéro trop long") String> preDemandes) {}

    @GetMapping
    List<RdvView> list(
            @RequestParam UUID organisationId,
            @RequestParam(defaultValue = "") Set<UUID> agentId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @AuthenticationPrincipal Jwt token) {
        Member member = access.member(Caller.of(token), organisationId);
        CreneauRequest.plausible(from.atStartOfDay().atOffset(ZoneOffset.UTC));
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > DAYS_MAX) {
            throw Problem.fields(Map.of("to", "Demandez au plus deux mois"));
        }
        return agentRdvs.list(member, agentId, from, to);
    }

    @GetMapping("/{id}")
    RdvView find(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        access.require(Caller.of(token), rdv(id));
        return view(id);
    }

    @PostMapping
    ResponseEntity<RdvView> book(
            @Valid @RequestBody BookRequest request,
            @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal Jwt token) {
        Member member = access.member(Caller.of(token), request.organisationId());
        List<@Nullable String> typed = request.preDemandes();
        List<String> numbers = PreDemandes.normalise(typed == null ? List.of() : typed);
        Creneau creneau = new Creneau(
                request.motifId(),
                request.lieuId(),
                CreneauRequest.plausible(request.start()),
                request.persons() == null ? Math.max(1, numbers.size()) : request.persons());
        RequestKey requestKey = RequestKey.of("agent " + member.agent().id(), key, json.writeValueAsString(request));
        UsagerIdentity identity = UsagerIdentity.check(request.usager(), LocalDate.now(clock));
        return switch (bookRdv.handle(
                new BookRdvAsAgent.Command(requestKey, member, request.agentId(), creneau, identity, numbers))) {
            case Booked booked ->
                ResponseEntity.created(URI.create("/api/rdvs/" + booked.rdvId()))
                        .body(view(booked.rdvId()));
            case Refused refused -> throw problems.of(refused.reason(), creneau);
        };
    }

    private Rdv rdv(UUID id) {
        return rdvs.find(id).orElseThrow(Problem::notFound);
    }

    private RdvView view(UUID id) {
        return agentRdvs.find(id).orElseThrow(Problem::notFound);
    }
}
