package fr.rdv.organisation.espace;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The services that an espace activates; each answer is the whole espace, whose version guards them. */
@RestController
@RequestMapping("/api/espaces/{espaceId}/services")
class ServiceController {
    private final EspaceAccess access;
    private final ChangeServices changeServices;

    ServiceController(EspaceAccess access, ChangeServices changeServices) {
        this.access = access;
        this.changeServices = changeServices;
    }

    @PostMapping
    ResponseEntity<EspaceView> activate(
            @PathVariable UUID espaceId,
            @Valid @RequestBody ServiceRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireAdministered(caller, espaceId);
        return EspaceController.answer(changeServices.activate(new Target(espaceId, null), request, Actor.of(caller)));
    }

    @PutMapping("/{serviceId}")
    ResponseEntity<EspaceView> rename(
            @PathVariable UUID espaceId,
            @PathVariable UUID serviceId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ServiceRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireAdministered(caller, espaceId);
        Target target = Target.required(espaceId, ifMatch);
        return EspaceController.answer(changeServices.rename(target, serviceId, request, Actor.of(caller)));
    }

    @DeleteMapping("/{serviceId}")
    ResponseEntity<EspaceView> deactivate(
            @PathVariable UUID espaceId,
            @PathVariable UUID serviceId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireAdministered(caller, espaceId);
        Target target = Target.required(espaceId, ifMatch);
        return EspaceController.answer(changeServices.deactivate(target, serviceId, Actor.of(caller)));
    }
}
