package fr.rdv.identity.invitation;

import fr.rdv.identity.agent.domain.Level;
import fr.rdv.identity.agent.domain.Name;
import fr.rdv.identity.agent.domain.Place;
import fr.rdv.identity.agent.domain.Role;
import fr.rdv.identity.invitation.domain.Invitee;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The forms of several invitations at once. */
final class BatchRequests {
    static final int AT_ONCE = 200;
    static final String TOO_MANY = "200 personnes au plus à la fois";
    private static final String ORGANISATION = "Choisissez l’organisation";
    private static final String LEVEL = "Choisissez un niveau : basique ou administrateur";
    private static final String SERVICES = "Choisissez au moins un service";

    private BatchRequests() {}

    record Preview(
            @NotNull(message = ORGANISATION) UUID organisationId,

            @NotBlank(message = "Collez au moins une adresse e-mail") @Size(max = 100_000, message = TOO_MANY)
            String text) {}

    record Batch(
            @NotNull(message = ORGANISATION) UUID organisationId,

            @NotNull(message = LEVEL)
            @Pattern(regexp = "basique|administrateur", message = LEVEL)
            @Schema(allowableValues = {"basique", "administrateur"})
            String level,

            boolean accueil,
            @NotEmpty(message = SERVICES) Set<@NotNull(message = SERVICES) UUID> serviceIds,

            @NotEmpty(message = "Indiquez au moins une personne") @Size(max = AT_ONCE, message = TOO_MANY)
            List<@Valid @NotNull(message = "Indiquez au moins une personne") Row> agents,

            boolean onlyValid) {

        Place place() {
            return new Place(new Role(organisationId, Level.of(level), accueil), false, serviceIds);
        }

        List<Invitee> invitees() {
            return IntStream.range(0, agents.size())
                    .mapToObj(i -> agents.get(i).invitee(i + 1))
                    .toList();
        }
    }

    record Row(
            @Size(max = 1000, message = "1000 caractères au plus") @Nullable
            String email,

            @Size(max = 100, message = "100 caractères au plus") @Nullable
            String firstName,

            @Size(max = 100, message = "100 caractères au plus") @Nullable
            String lastName) {

        Invitee invitee(int line) {
            return new Invitee(line, Objects.requireNonNullElse(email, ""), email, new Name(firstName, lastName));
        }
    }
}
