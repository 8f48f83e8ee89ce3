package fr.rdv.organisation.lieu;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.organisation.domain.Organisation;
import fr.rdv.organisation.usage.Usage;
import fr.rdv.organisation.usage.Usages;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The life of a lieu. */
@RestController
@RequestMapping("/api/lieux/{lieuId}")
class LieuController {
    private final LieuAccess access;
    private final ChangeLieu changeLieu;
    private final RemoveLieu removeLieu;
    private final Usages usages;

    LieuController(LieuAccess access, ChangeLieu changeLieu, RemoveLieu removeLieu, Usages usages) {
        this.access = access;
        this.changeLieu = changeLieu;
        this.removeLieu = removeLieu;
        this.usages = usages;
    }

    @GetMapping
    ResponseEntity<LieuView> get(@PathVariable UUID lieuId, @AuthenticationPrincipal Jwt token) {
        return answer(access.requireReadable(Caller.of(token), lieuId));
    }

    @PutMapping
    ResponseEntity<LieuView> change(
            @PathVariable UUID lieuId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody LieuRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireConfigurable(caller, lieuId);
        Target target = Target.required(lieuId, ifMatch);
        return answer(changeLieu.handle(target, lieu -> lieu.describe(request.description()), Actor.of(caller)));
    }

    @PutMapping("/open")
    ResponseEntity<LieuView> open(
            @PathVariable UUID lieuId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireConfigurable(caller, lieuId);
        return answer(changeLieu.handle(Target.optional(lieuId, ifMatch), Lieu::open, Actor.of(caller)));
    }

    @DeleteMapping("/open")
    ResponseEntity<LieuView> close(
            @PathVariable UUID lieuId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireConfigurable(caller, lieuId);
        return answer(changeLieu.handle(Target.optional(lieuId, ifMatch), Lieu::close, Actor.of(caller)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable UUID lieuId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation = access.requireConfigurable(caller, lieuId);
        removeLieu.handle(Target.required(lieuId, ifMatch), organisation, Actor.of(caller));
    }

    @GetMapping("/usage")
    Usage usage(@PathVariable UUID lieuId, @AuthenticationPrincipal Jwt token) {
        Organisation organisation = access.requireConfigurable(Caller.of(token), lieuId);
        return usages.ofLieu(lieuId, organisation.zone());
    }

    private static ResponseEntity<LieuView> answer(Lieu lieu) {
        return ResponseEntity.ok().eTag(Target.tag(lieu.version())).body(LieuView.of(lieu));
    }
}
