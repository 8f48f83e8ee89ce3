package fr.rdv.identity.intervenant;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Level;
import fr.rdv.identity.agent.domain.Name;
import fr.rdv.identity.agent.domain.Person;
import fr.rdv.identity.agent.domain.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a conversion: a name for an intervenant; e-mail, names and permissions for an agent. */
record ConversionRequest(
        @NotNull(message = "Choisissez l’organisation") UUID organisationId,

        @NotNull(message = TO)
        @Pattern(regexp = "agent|intervenant", message = TO)
        @Schema(allowableValues = {"agent", "intervenant"})
        String to,

        @Size(max = 100, message = TOO_LONG) @Nullable String name,

        @Size(max = 254, message = "254 caractères au plus") @Nullable
        String email,

        @Size(max = 100, message = TOO_LONG) @Nullable String firstName,
        @Size(max = 100, message = TOO_LONG) @Nullable String lastName,

        @Pattern(regexp = "basique|administrateur", message = LEVEL)
        @Schema(allowableValues = {"basique", "administrateur"})
        @Nullable
        String level,

        @Nullable Boolean accueil) {
    private static final String TO = "Choisissez : agent ou intervenant";
    private static final String LEVEL = "Choisissez un niveau : basique ou administrateur";
    private static final String TOO_LONG = "100 caractères au plus";

    boolean toIntervenant() {
        return "intervenant".equals(to);
    }

    Name freeName() {
        if (name == null || name.isBlank()) {
            throw Problem.fields(Map.of("name", "Donnez un nom à l’intervenant"));
        }
        return Name.free(name);
    }

    Person person() {
        Map<String, String> champs = new LinkedHashMap<>();
        if (email == null || !Email.isValid(email)) {
            champs.put("email", "Indiquez une adresse e-mail, par exemple prenom.nom@mairie.fr");
        }
        Name told = new Name(firstName, lastName);
        if (told.firstName() == null) {
            champs.put("firstName", "Indiquez le prénom");
        }
        if (told.lastName() == null) {
            champs.put("lastName", "Indiquez le nom");
        }
        if (email == null || !champs.isEmpty()) {
            throw Problem.fields(champs);
        }
        return new Person(new Email(email), told);
    }

    Role role() {
        if (level == null) {
            throw Problem.fields(Map.of("level", LEVEL));
        }
        return new Role(organisationId, Level.of(level), Boolean.TRUE.equals(accueil));
    }
}
