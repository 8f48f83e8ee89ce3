package fr.rdv.organisation.organisation;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.EspaceAccess;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adding an organisation to an espace, for its admins; without Dispositif de Recueil, which an opérateur grants (S50). */
@RestController
class EspaceOrganisationController {
    private final EspaceAccess access;
    private final CreateOrganisation createOrganisation;
    private final PublicLinks links;

    EspaceOrganisationController(EspaceAccess access, CreateOrganisation createOrganisation, PublicLinks links) {
        this.access = access;
        this.createOrganisation = createOrganisation;
        this.links = links;
    }

    @PostMapping("/api/espaces/{espaceId}/organisations")
    ResponseEntity<OrganisationView> create(
            @PathVariable UUID espaceId,
            @Valid @RequestBody OrganisationRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Espace espace = access.requireAdministered(caller, espaceId);
        Organisation made =
                createOrganisation.handle(espaceId, request.profile(espace.departement(), false), Actor.of(caller));
        return ResponseEntity.created(URI.create("/api/organisations/" + made.id()))
                .eTag(Target.tag(made.version()))
                .body(OrganisationView.of(made, espace, links.to(made)));
    }
}
