package fr.rdv.organisation.organisation;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.Espaces;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** Organisations, for those who work there. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {
    private final OrganisationAccess access;
    private final Espaces espaces;
    private final PublicLinks links;
    private final ChangeOrganisation changeOrganisation;

    OrganisationController(
            OrganisationAccess access, Espaces espaces, PublicLinks links, ChangeOrganisation changeOrganisation) {
        this.access = access;
        this.espaces = espaces;
        this.links = links;
        this.changeOrganisation = changeOrganisation;
    }

    @GetMapping
    List<OrganisationView> list(@AuthenticationPrincipal Jwt token) {
        List<Organisation> organisations = access.readable(Caller.of(token));
        Map<UUID, Espace> byId =
                espaces
                        .findByIdIn(organisations.stream()
                                .map(Organisation::espaceId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Espace::id, Function.identity()));
        return organisations.stream()
                .map(organisation -> OrganisationView.of(
                        organisation,
                        Objects.requireNonNull(byId.get(organisation.espaceId())),
                        links.to(organisation)))
                .toList();
    }

    @GetMapping("/{organisationId}")
    ResponseEntity<OrganisationView> get(@PathVariable UUID organisationId, @AuthenticationPrincipal Jwt token) {
        return answer(access.requireReadable(Caller.of(token), organisationId));
    }

    @PutMapping("/{organisationId}")
    ResponseEntity<OrganisationView> change(
            @PathVariable UUID organisationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OrganisationRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireConfigurable(caller, organisationId);
        Target target = Target.required(organisationId, ifMatch);
        return answer(changeOrganisation.handle(target, request::describe, Actor.of(caller)));
    }

    private ResponseEntity<OrganisationView> answer(Organisation organisation) {
        Espace espace = espaces.require(organisation.espaceId());
        return ResponseEntity.ok()
                .eTag(Target.tag(organisation.version()))
                .body(OrganisationView.of(organisation, espace, links.to(organisation)));
    }
}
