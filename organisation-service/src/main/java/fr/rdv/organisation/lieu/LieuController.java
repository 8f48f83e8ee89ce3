package fr.rdv.organisation.lieu;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.lieu.domain.Adresse;
import fr.rdv.organisation.lieu.domain.Lieu;
import fr.rdv.organisation.organisation.OrganisationAccess;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lieux of an organisation: every member reads them, who may configure the organisation adds one. */
@RestController
@RequestMapping("/api/organisations/{organisationId}/lieux")
class LieuController {
    private final OrganisationAccess access;
    private final Lieux lieux;
    private final CreateLieu createLieu;

    LieuController(OrganisationAccess access, Lieux lieux, CreateLieu createLieu) {
        this.access = access;
        this.lieux = lieux;
        this.createLieu = createLieu;
    }

    @GetMapping
    List<LieuView> list(@PathVariable UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Organisation organisation = access.requireReadable(Caller.of(token), organisationId);
        return lieux.findByOrganisationIdOrderByNumero(organisation.id()).stream()
                .map(LieuView::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    LieuView create(
            @PathVariable UUID organisationId,
            @Valid @RequestBody LieuRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation = access.requireConfigurable(caller, organisationId);
        return LieuView.of(createLieu.handle(organisation, request.description(), Actor.of(caller)));
    }

    record LieuView(
            UUID lieuId,
            long numero,
            String name,
            String street,
            String postalCode,
            String city,
            String inseeCode,
            double latitude,
            double longitude,
            @Nullable String telephone,
            boolean pmr,
            boolean open,
            long version) {
        static LieuView of(Lieu lieu) {
            Adresse adresse = lieu.adresse();
            return new LieuView(
                    lieu.id(),
                    lieu.numero(),
                    lieu.name(),
                    adresse.street(),
                    adresse.postalCode(),
                    adresse.city(),
                    adresse.inseeCode(),
                    adresse.latitude(),
                    adresse.longitude(),
                    lieu.telephone(),
                    lieu.pmr(),
                    lieu.isOpen(),
                    lieu.version());
        }
    }
}
