package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.change.IfMatch;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plages-ouverture")
class PlageOuvertureController {
    private final PlageOuvertureAccess access;
    private final PlagesOuverture plages;
    private final DraftPlage drafts;
    private final CreatePlageOuverture create;
    private final ChangePlageOuverture change;
    private final DeletePlageOuverture delete;

    PlageOuvertureController(
            PlageOuvertureAccess access,
            PlagesOuverture plages,
            DraftPlage drafts,
            CreatePlageOuverture create,
            ChangePlageOuverture change,
            DeletePlageOuverture delete) {
        this.access = access;
        this.plages = plages;
        this.drafts = drafts;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GetMapping
    List<PlageOuvertureAnswer> list(
            @RequestParam UUID organisationId,
            @RequestParam(required = false) @Nullable UUID agentId,
            @RequestParam(required = false) @Nullable Boolean past,
            @AuthenticationPrincipal Jwt token) {
        List<UUID> visible = access.visibleAgents(Caller.of(token), organisationId, agentId);
        return plages.of(organisationId, visible, past).stream()
                .map(PlageOuvertureAnswer::of)
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<PlageOuvertureAnswer> read(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        return answer(ResponseEntity.ok(), access.requireHandling(Caller.of(token), id));
    }

    @PostMapping
    ResponseEntity<PlageOuvertureAnswer> create(
            @Valid @RequestBody PlageOuvertureRequest request, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Agent agent = access.requireAgent(caller, request.organisationId(), request.agentId());
        PlageOuverture plage = drafts.of(request, agent);
        create.handle(plage, Author.of(caller));
        return answer(ResponseEntity.created(URI.create("/api/plages-ouverture/" + plage.id())), plage);
    }

    @PutMapping("/{id}")
    ResponseEntity<PlageOuvertureAnswer> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PlageOuvertureRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireHandling(caller, id);
        Agent agent = access.requireAgent(caller, request.organisationId(), request.agentId());
        IfMatch match = IfMatch.required(ifMatch);
        return answer(ResponseEntity.ok(), change.handle(id, match, drafts.of(request, agent), Author.of(caller)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        access.requireHandling(Caller.of(token), id);
        delete.handle(id);
    }

    private static ResponseEntity<PlageOuvertureAnswer> answer(
            ResponseEntity.BodyBuilder answer, PlageOuverture plage) {
        return answer.eTag(IfMatch.tag(plage.version())).body(PlageOuvertureAnswer.of(plage));
    }
}
