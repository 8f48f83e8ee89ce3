package fr.rdv.organisation.operateur;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.lieu.LieuRequest;
import fr.rdv.organisation.organisation.TelephoneNumber;
import fr.rdv.organisation.organisation.domain.Contact;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
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
    private static final String DEFAULT_ZONE = "Europe/Paris";

    List<Service> opened() {
        return services.stream()
                .map(service -> new Service(
                        Ids.next(), service.name().strip(), service.shortName().strip()))
                .toList();
    }

    Organisation.Profile profile() {
        String zone = organisation.zone();
        ContactRequest contact = organisation.contact();
        return new Organisation.Profile(
                organisation.name().strip(),
                ZoneId.of(zone == null ? DEFAULT_ZONE : zone),
                departement,
                Boolean.TRUE.equals(dispositifRecueil),
                contact == null ? Contact.NONE : contact.contact());
    }

    record ServiceRequest(
            @NotBlank(message = "Indiquez le nom du service") @Size(max = 200, message = TOO_LONG)
            String name,

            @NotBlank(message = "Indiquez le nom court du service") @Size(max = 40, message = "40 caractères au plus")
            String shortName) {}

    record OrganisationRequest(
            @NotBlank(message = "Indiquez le nom de l’organisation") @Size(max = 200, message = TOO_LONG)
            String name,

            @Nullable String zone,
            @Valid @Nullable ContactRequest contact) {

        @AssertTrue(message = "Choisissez un fuseau horaire, par exemple Europe/Paris")
        boolean isZone() {
            return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
        }
    }

    record ContactRequest(
            @TelephoneNumber @Nullable String telephone,

            @Email(message = "Indiquez une adresse e-mail valide")
            @Size(max = 254, message = "254 caractères au plus")
            @Nullable
            String email,

            @Pattern(regexp = "(?:https?://\\S+)?", message = "Indiquez une adresse qui commence par https://")
            @Size(max = 500, message = "500 caractères au plus")
            @Nullable
            String site,

            @Size(max = 1_000, message = "1 000 caractères au plus") @Nullable
            String horaires) {
        Contact contact() {
            return new Contact(telephone, email, site, horaires);
        }
    }
}
