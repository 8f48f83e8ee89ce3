package fr.rdv.organisation.organisation;

import fr.rdv.organisation.organisation.domain.Contact;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form of an organisation's contact (S62). */
public record ContactRequest(
        @TelephoneNumber(shortNumbers = true, message = "Indiquez un numéro valide, par exemple 01 60 54 00 00 ou 3939")
        @Nullable
        String telephone,

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
