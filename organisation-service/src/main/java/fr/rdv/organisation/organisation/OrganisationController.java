package fr.rdv.organisation.organisation;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.espace.Espaces;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.organisation.domain.Contact;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations, for those who work there. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {
    private final OrganisationAccess access;
    private final Espaces espaces;
    private final String publicUrl;

    OrganisationController(OrganisationAccess access, Espaces espaces, @Value("${rdv.public-url}") String publicUrl) {
        this.access = access;
        this.espaces = espaces;
        this.publicUrl = publicUrl;
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
                .map(organisation -> view(organisation, Objects.requireNonNull(byId.get(organisation.espaceId()))))
                .toList();
    }

    @GetMapping("/{organisationId}")
    OrganisationView get(@PathVariable UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Organisation organisation = access.requireReadable(Caller.of(token), organisationId);
        return view(organisation, espaces.require(organisation.espaceId()));
    }

    private OrganisationView view(Organisation organisation, Espace espace) {
        return new OrganisationView(
                organisation.id(),
                organisation.espaceId(),
                organisation.numero(),
                organisation.slug(),
                organisation.name(),
                organisation.zone().getId(),
                organisation.dispositifRecueil(),
                organisation.contact(),
                espace.services(),
                "%s/org/%d/%s".formatted(publicUrl, organisation.numero(), organisation.slug()));
    }

    record OrganisationView(
            UUID organisationId,
            UUID espaceId,
            long numero,
            String slug,
            String name,
            String zone,
            boolean dispositifRecueil,
            Contact contact,
            List<Service> services,
            String publicLink) {}
}
