package fr.rdv.organisation.lieu;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lieux of an organisation. */
@RestController
@RequestMapping("/api/organisations/{organisationId}/lieux")
class LieuxController {
    private final LieuAccess access;
    private final Lieux lieux;
    private final CreateLieu createLieu;

    LieuxController(LieuAccess access, Lieux lieux, CreateLieu createLieu) {
        this.access = access;
        this.lieux = lieux;
        this.createLieu = createLieu;
    }

    @GetMapping
    List<LieuView> list(@PathVariable UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Organisation organisation = access.requireReadableOrganisation(Caller.of(token), organisationId);
        return lieux.findByOrganisationIdOrderByNumero(organisation.id()).stream()
                .map(LieuView::of)
                .toList();
    }

    @PostMapping
    ResponseEntity<LieuView> create(
            @PathVariable UUID organisationId,
            @Valid @RequestBody LieuRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation = access.requireConfigurableOrganisation(caller, organisationId);
        Lieu made = createLieu.handle(organisation, request.description(), Actor.of(caller));
        return ResponseEntity.created(URI.create("/api/lieux/" + made.id()))
                .eTag(Target.tag(made.version()))
                .body(LieuView.of(made));
    }
}
