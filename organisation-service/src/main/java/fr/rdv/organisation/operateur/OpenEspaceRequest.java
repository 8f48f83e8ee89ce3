package fr.rdv.organisation.operateur;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.espace.ServiceRequest;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.lieu.LieuRequest;
import fr.rdv.organisation.organisation.OrganisationRequest;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a new espace. */
record OpenEspaceRequest(
        @NotBlank(message = "Indiquez le nom de l’espace") @Size(max = 200, message = TOO_LONG)
        String name,

        @NotNull(message = DEPARTEMENT) @Pattern(regexp = "\\d{2,3}|2A|2B", message = DEPARTEMENT)
        String departement,

        @NotEmpty(message = "Ouvrez au moins un service") List<@Valid @NotNull ServiceRequest> services,

        @NotNull(message = "Décrivez l’organisation") @Valid OrganisationRequest organisation,

        @NotNull(message = "Décrivez le lieu principal") @Valid
        LieuRequest lieu,

        @Nullable Boolean dispositifRecueil) {
    private static final String TOO_LONG = "200 caractères au plus";
    private static final String DEPARTEMENT = "Indiquez le numéro du département, par exemple 77 ou 2A";

    List<Service> opened() {
        return services.stream()
                .map(service -> new Service(
                        Ids.next(), service.name().strip(), service.shortName().strip(), true))
                .toList();
    }

    Organisation.Profile profile() {
        return organisation.profile(departement, Boolean.TRUE.equals(dispositifRecueil));
    }
}
