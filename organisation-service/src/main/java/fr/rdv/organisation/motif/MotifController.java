package fr.rdv.organisation.motif;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.validation.annotation.Validated;
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

/** Motifs, for agents. */
@RestController
@RequestMapping("/api/motifs")
class MotifController {
    private final MotifAccess access;
    private final Motifs motifs;
    private final MotifAnswers answers;
    private final CreateMotif createMotif;
    private final ChangeMotif changeMotif;
    private final RemoveMotif removeMotif;

    MotifController(
            MotifAccess access,
            Motifs motifs,
            MotifAnswers answers,
            CreateMotif createMotif,
            ChangeMotif changeMotif,
            RemoveMotif removeMotif) {
        this.access = access;
        this.motifs = motifs;
        this.answers = answers;
        this.createMotif = createMotif;
        this.changeMotif = changeMotif;
        this.removeMotif = removeMotif;
    }

    @GetMapping
    List<MotifView> list(@RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Predicate<Motif> visible = access.visibleIn(organisationId, Caller.of(token));
        return answers.all(motifs.findByOrganisation(organisationId).stream()
                .filter(visible)
                .toList());
    }

    @GetMapping("/{motifId}")
    ResponseEntity<MotifView> get(@PathVariable UUID motifId, @AuthenticationPrincipal Jwt token) {
        return answers.ok(access.requireReadable(Caller.of(token), motifId));
    }

    @PostMapping
    ResponseEntity<MotifView> create(
            @Validated({Default.class, MotifRequest.Creation.class}) @RequestBody MotifRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation =
                access.requireConfigurableOrganisation(caller, Objects.requireNonNull(request.organisationId()));
        return answers.created(createMotif.handle(organisation, request.description(), Actor.of(caller)));
    }

    @PutMapping("/{motifId}")
    ResponseEntity<MotifView> change(
            @PathVariable UUID motifId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Validated @RequestBody MotifRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation = access.requireConfigurable(caller, motifId);
        Target target = Target.required(motifId, ifMatch);
        return answers.ok(changeMotif.handle(target, organisation, request::on, Actor.of(caller)));
    }

    @DeleteMapping("/{motifId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable UUID motifId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireConfigurable(caller, motifId);
        removeMotif.handle(Target.required(motifId, ifMatch), Actor.of(caller));
    }
}
