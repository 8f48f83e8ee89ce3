package fr.rdv.identity.invitation;

import fr.rdv.identity.agent.domain.Level;
import fr.rdv.identity.agent.domain.Name;
import fr.rdv.identity.agent.domain.Person;
import fr.rdv.identity.agent.domain.Place;
import fr.rdv.identity.agent.domain.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of an invitation. */
record InvitationRequest(
        @NotBlank(message = EMAIL) @Email(message = EMAIL) @Size(max = 254, message = "254 caractères au plus")
        String email,

        @Size(max = 100, message = TOO_LONG) @Nullable String firstName,
        @Size(max = 100, message = TOO_LONG) @Nullable String lastName,
        @NotNull(message = "Choisissez l’organisation") UUID organisationId,
        @NotNull(message = "Choisissez l’espace") UUID espaceId,

        @NotNull(message = LEVEL)
        @Pattern(regexp = "basique|administrateur", message = LEVEL)
        @Schema(allowableValues = {"basique", "administrateur"})
        String level,

        @Nullable Boolean accueil,
        @Nullable Boolean adminEspace,

        @NotEmpty(message = "Choisissez au moins un service")
        Set<@NotNull(message = "Choisissez au moins un service") UUID> serviceIds) {
    private static final String EMAIL = "Indiquez une adresse e-mail, par exemple prenom.nom@mairie.fr";
    private static final String LEVEL = "Choisissez un niveau : basique ou administrateur";
    private static final String TOO_LONG = "100 caractères au plus";

    Person person() {
        return new Person(new fr.rdv.identity.agent.domain.Email(email), new Name(firstName, lastName));
    }

    Place place() {
        Role role = new Role(organisationId, Level.of(level), Boolean.TRUE.equals(accueil));
        return new Place(role, Boolean.TRUE.equals(adminEspace), serviceIds);
    }
}
