package fr.rdv.organisation.dispositifrecueil;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.organisation.OrganisationAccess;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Demandes of Dispositifs de Recueil. */
@RestController
class DemandeController {
    private final DemandeAccess access;
    private final OrganisationAccess organisations;
    private final DemandeViews views;
    private final AskForDispositifRecueil askForDispositifRecueil;
    private final DecideDemande decideDemande;

    DemandeController(
            DemandeAccess access,
            OrganisationAccess organisations,
            DemandeViews views,
            AskForDispositifRecueil askForDispositifRecueil,
            DecideDemande decideDemande) {
        this.access = access;
        this.organisations = organisations;
        this.views = views;
        this.askForDispositifRecueil = askForDispositifRecueil;
        this.decideDemande = decideDemande;
    }

    @PostMapping("/api/organisations/{organisationId}/dispositif-recueil-requests")
    @ResponseStatus(HttpStatus.CREATED)
    DemandeView ask(
            @PathVariable UUID organisationId,
            @Valid @RequestBody DemandeRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation = organisations.requireConfigurable(caller, organisationId);
        return views.of(askForDispositifRecueil.handle(organisation, request.reason, Actor.of(caller)));
    }

    @GetMapping("/api/organisations/{organisationId}/dispositif-recueil-requests")
    List<DemandeView> ofOrganisation(@PathVariable UUID organisationId, @AuthenticationPrincipal Jwt token) {
        organisations.requireConfigurable(Caller.of(token), organisationId);
        return views.ofOrganisation(organisationId);
    }

    @GetMapping("/api/dispositif-recueil-requests")
    List<DemandeView> all(@AuthenticationPrincipal Jwt token) {
        access.requireDecider(Caller.of(token));
        return views.openFirst();
    }

    @PostMapping("/api/dispositif-recueil-requests/{demandeId}/decision")
    DemandeView decide(
            @PathVariable UUID demandeId,
            @Valid @RequestBody DecisionRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireDecider(caller);
        return views.of(decideDemande.handle(demandeId, request.accepted, request.message, Actor.of(caller)));
    }

    record DemandeRequest(
            @Size(max = 2_000, message = "2 000 caractères au plus") @Nullable
            String reason) {}

    record DecisionRequest(
            @NotNull(message = "Acceptez ou refusez la demande")
            Boolean accepted,

            @Size(max = 2_000, message = "2 000 caractères au plus") @Nullable
            String message) {}
}
