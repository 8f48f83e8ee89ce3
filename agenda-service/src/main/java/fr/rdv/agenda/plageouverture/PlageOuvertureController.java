package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.horaire.RecurrenceBody;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plages-ouverture")
class PlageOuvertureController {
    private final PlagesOuverture plages;
    private final PlageOuvertureAccess access;
    private final CreatePlageOuverture create;
    private final DeletePlageOuverture delete;

    PlageOuvertureController(
            PlagesOuverture plages,
            PlageOuvertureAccess access,
            CreatePlageOuverture create,
            DeletePlageOuverture delete) {
        this.plages = plages;
        this.access = access;
        this.create = create;
        this.delete = delete;
    }

    @GetMapping
    List<PlageOuvertureAnswer> list(
            @RequestParam UUID organisationId,
            @RequestParam(required = false) @Nullable UUID agentId,
            @AuthenticationPrincipal Jwt token) {
        List<UUID> visible = access.visibleAgents(Caller.of(token), organisationId, agentId);
        return plages.of(organisationId, visible).stream()
                .map(PlageOuvertureAnswer::of)
                .toList();
    }

    @PostMapping
    ResponseEntity<PlageOuvertureAnswer> create(
            @Valid @RequestBody PlageOuvertureRequest request, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Agent agent = access.requireAgent(caller, request.organisationId(), request.agentId());
        PlageOuverture plage = create.handle(request, agent, Objects.requireNonNull(caller.agentId()));
        return ResponseEntity.created(URI.create("/api/plages-ouverture/" + plage.id()))
                .body(PlageOuvertureAnswer.of(plage));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        PlageOuverture plage = plages.find(id).orElseThrow(Problem::notFound);
        access.requireHandling(Caller.of(token), plage);
        delete.handle(id);
    }

    record PlageOuvertureAnswer(
            UUID plageOuvertureId,
            UUID organisationId,
            UUID agentId,
            String title,
            List<UUID> motifIds,
            @Nullable UUID lieuId,
            LocalDate firstDay,
            String startTime,
            String endTime,
            @Nullable RecurrenceBody recurrence) {

        static PlageOuvertureAnswer of(PlageOuverture plage) {
            return new PlageOuvertureAnswer(
                    plage.id(),
                    plage.organisationId(),
                    plage.agentId(),
                    plage.title(),
                    plage.motifIds(),
                    plage.lieuId(),
                    plage.horaire().firstDay(),
                    plage.horaire().start().toString(),
                    plage.horaire().end().toString(),
                    RecurrenceBody.of(plage.horaire().recurrence()));
        }
    }
}
