package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.change.IfMatch;
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
@RequestMapping("/api/absences")
class AbsenceController {
    private final AbsenceAccess access;
    private final Absences absences;
    private final DraftAbsence drafts;
    private final ChangeAbsence change;
    private final DeleteAbsence delete;

    AbsenceController(
            AbsenceAccess access, Absences absences, DraftAbsence drafts, ChangeAbsence change, DeleteAbsence delete) {
        this.access = access;
        this.absences = absences;
        this.drafts = drafts;
        this.change = change;
        this.delete = delete;
    }

    @GetMapping
    List<AbsenceAnswer> list(
            @RequestParam UUID organisationId,
            @RequestParam(required = false) @Nullable UUID agentId,
            @RequestParam(required = false) @Nullable Boolean past,
            @AuthenticationPrincipal Jwt token) {
        List<UUID> visible = access.visibleAgents(Caller.of(token), organisationId, agentId);
        return absences.of(visible, past).stream().map(AbsenceAnswer::of).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<AbsenceAnswer> read(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        return answer(ResponseEntity.ok(), access.requireHandling(Caller.of(token), id));
    }

    @PostMapping
    ResponseEntity<AbsenceAnswer> create(
            @Valid @RequestBody AbsenceRequest request, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Agent agent = access.requireAgent(caller, request.organisationId(), request.agentId());
        Absence absence = drafts.of(request, agent);
        change.create(absence, Author.of(caller));
        return answer(ResponseEntity.created(URI.create("/api/absences/" + absence.id())), absence);
    }

    @PutMapping("/{id}")
    ResponseEntity<AbsenceAnswer> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AbsenceRequest request,
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

    private static ResponseEntity<AbsenceAnswer> answer(ResponseEntity.BodyBuilder answer, Absence absence) {
        return answer.eTag(IfMatch.tag(absence.version())).body(AbsenceAnswer.of(absence));
    }
}
