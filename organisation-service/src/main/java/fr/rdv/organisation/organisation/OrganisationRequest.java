package fr.rdv.organisation.organisation;

import fr.rdv.organisation.organisation.domain.Contact;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The form of an organisation. What a change leaves out stays as it is.
 *
 * @param zone of a new organisation only; Europe/Paris when left out
 * @param departement of a new organisation only; the espace's when left out
 */
public record OrganisationRequest(
        @NotBlank(message = "Indiquez le nom de l’organisation") @Size(max = 200, message = "200 caractères au plus")
        String name,

        @Nullable String zone,

        @Pattern(regexp = "\\d{2,3}|2A|2B", message = "Indiquez le numéro du département, par exemple 77 ou 2A")
        @Nullable
        String departement,

        @Valid @Nullable ContactRequest contact,
        @Nullable Boolean lundiPentecoteFerie) {
    private static final String DEFAULT_ZONE = "Europe/Paris";

    /**
     * A new organisation, once the form is valid.
     *
     * @param espaceDepartement the espace's own
     */
    public Organisation.Profile profile(String espaceDepartement, boolean dispositifRecueil) {
        return new Organisation.Profile(
                name.strip(),
                ZoneId.of(zone == null ? DEFAULT_ZONE : zone),
                departement == null ? espaceDepartement : departement,
                dispositifRecueil,
                contact == null ? Contact.NONE : contact.contact());
    }

    boolean describe(Organisation organisation) {
        return organisation.describe(
                name.strip(),
                contact == null ? organisation.contact() : contact.contact(),
                lundiPentecoteFerie == null ? organisation.lundiPentecoteFerie() : lundiPentecoteFerie);
    }

    @AssertTrue(message = "Choisissez un fuseau horaire, par exemple Europe/Paris")
    boolean isZone() {
        return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
    }
}
