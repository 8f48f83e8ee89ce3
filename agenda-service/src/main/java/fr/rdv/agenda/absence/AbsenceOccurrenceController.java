package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.ChangeAbsence.Following;
import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.change.IfMatch;
import fr.rdv.agenda.horaire.MoveRequest;
import fr.rdv.agenda.recurrence.ChangedOccurrence;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One occurrence of a recurring absence, named by the day of its recurrence, and those that follow. */
@RestController
@RequestMapping("/api/absences/{id}/occurrences/{day}")
class AbsenceOccurrenceController {
    private final AbsenceAccess access;
    private final DraftAbsence drafts;
    private final ChangeAbsence change;
    private final DeleteAbsence delete;
    private final Clock clock;

    AbsenceOccurrenceController(
            AbsenceAccess access, DraftAbsence drafts, ChangeAbsence change, DeleteAbsence delete, Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.change = change;
        this.delete = delete;
        this.clock = clock;
    }

    @PutMapping
    AbsenceAnswer move(
            @PathVariable UUID id,
            @PathVariable LocalDate day,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MoveRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireHandling(caller, id);
        ChangedOccurrence moved = request.of(day, LocalDate.now(clock));
        return AbsenceAnswer.of(change.occurrence(id, IfMatch.optional(ifMatch), moved, Author.of(caller)));
    }

    @DeleteMapping
    AbsenceAnswer remove(
            @PathVariable UUID id,
            @PathVariable LocalDate day,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireHandling(caller, id);
        ChangedOccurrence removed = new ChangedOccurrence(day, null);
        return AbsenceAnswer.of(change.occurrence(id, IfMatch.optional(ifMatch), removed, Author.of(caller)));
    }

    @PutMapping("/following")
    AbsenceAnswer changeFollowing(
            @PathVariable UUID id,
            @PathVariable LocalDate day,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AbsenceRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireHandling(caller, id);
        Agent agent = access.requireAgent(caller, request.organisationId(), request.agentId());
        Following following = new Following(day, drafts.of(request, agent));
        return AbsenceAnswer.of(change.following(id, IfMatch.required(ifMatch), following, Author.of(caller)));
    }

    @DeleteMapping("/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeFollowing(
            @PathVariable UUID id,
            @PathVariable LocalDate day,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireHandling(caller, id);
        delete.following(id, IfMatch.optional(ifMatch), day, Author.of(caller));
    }
}
