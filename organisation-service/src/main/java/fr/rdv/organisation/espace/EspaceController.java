package fr.rdv.organisation.espace;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.history.Changes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Espaces, for those who administer them. */
@RestController
@RequestMapping("/api/espaces")
class EspaceController {
    private final EspaceAccess access;
    private final RenameEspace renameEspace;
    private final Changes changes;

    EspaceController(EspaceAccess access, RenameEspace renameEspace, Changes changes) {
        this.access = access;
        this.renameEspace = renameEspace;
        this.changes = changes;
    }

    @GetMapping
    List<EspaceView> list(@AuthenticationPrincipal Jwt token) {
        return access.administered(Caller.of(token)).stream()
                .map(EspaceView::of)
                .toList();
    }

    @GetMapping("/{espaceId}")
    ResponseEntity<EspaceView> get(@PathVariable UUID espaceId, @AuthenticationPrincipal Jwt token) {
        return answer(access.requireAdministered(Caller.of(token), espaceId));
    }

    @PutMapping("/{espaceId}")
    ResponseEntity<EspaceView> rename(
            @PathVariable UUID espaceId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EspaceRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireAdministered(caller, espaceId);
        Target target = Target.required(espaceId, ifMatch);
        return answer(renameEspace.handle(target, request.name.strip(), Actor.of(caller)));
    }

    @GetMapping("/{espaceId}/history")
    List<Changes.Change> history(@PathVariable UUID espaceId, @AuthenticationPrincipal Jwt token) {
        return changes.of(EspaceStore.thing(access.requireAdministered(Caller.of(token), espaceId)));
    }

    static ResponseEntity<EspaceView> answer(Espace espace) {
        return ResponseEntity.ok().eTag(Target.tag(espace.version())).body(EspaceView.of(espace));
    }

    record EspaceRequest(
            @NotBlank(message = "Indiquez le nom de l’espace") @Size(max = 200, message = "200 caractères au plus")
            String name) {}
}
