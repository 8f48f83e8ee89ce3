package fr.rdv.organisation.motif;

import fr.rdv.organisation.motif.domain.Categorie;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.motif.domain.MotifType;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a motif.
 *
 * @param organisationId for a new motif only: a motif never moves
 */
record MotifRequest(
        @NotNull(message = "Choisissez l’organisation", groups = Creation.class) @Nullable
        UUID organisationId,

        @NotNull(message = "Choisissez le service") UUID serviceId,

        @NotBlank(message = NAME)
        @Size(max = 200, message = "200 caractères au plus")
        @Pattern(regexp = ".*[\\p{IsLatin}0-9].*", message = NAME)
        String name,

        @NotNull(message = TYPE)
        @Pattern(regexp = "sur_place|telephone|visio|domicile", message = TYPE)
        @Schema(allowableValues = {"sur_place", "telephone", "visio", "domicile"})
        String type,

        @Nullable Boolean collectif,

        @NotNull(message = DURATION) @Min(value = 1, message = DURATION) @Max(value = 24 * 60, message = DURATION)
        Integer durationMin,

        @Min(value = 0, message = PAUSE) @Max(value = 24 * 60, message = PAUSE) @Nullable
        Integer pauseMin,

        @NotNull(message = COLOR) @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = COLOR)
        String color,

        @Pattern(regexp = "CNI|PASSEPORT|CNI_PASSEPORT", message = "Choisissez une catégorie de la liste")
        @Schema(allowableValues = {"CNI", "PASSEPORT", "CNI_PASSEPORT"})
        @Nullable
        String categorie,

        @Size(max = 10_000, message = LONG_TEXT) @Nullable String instructionsBefore,
        @Size(max = 10_000, message = LONG_TEXT) @Nullable String instructionsAfter,
        @Size(max = 10_000, message = LONG_TEXT) @Nullable String cancellationWarning) {
    private static final String NAME = "Indiquez le nom du motif";
    private static final String TYPE = "Choisissez : sur place, téléphone, visio ou domicile";
    private static final String DURATION = "Indiquez une durée de 1 à 1 440 minutes";
    private static final String PAUSE = "Indiquez une pause de 0 à 1 440 minutes";
    private static final String COLOR = "Choisissez une couleur, par exemple #0b5563";
    private static final String LONG_TEXT = "10 000 caractères au plus";

    /** What only a new motif must say. */
    interface Creation {}

    MotifDescription description() {
        return new MotifDescription(
                serviceId,
                name,
                MotifType.of(type),
                Boolean.TRUE.equals(collectif),
                durationMin,
                pauseMin == null ? 0 : pauseMin,
                color,
                categorie == null ? null : Categorie.valueOf(categorie),
                instructionsBefore,
                instructionsAfter,
                cancellationWarning);
    }
}
