package fr.rdv.organisation.motif;

import fr.rdv.organisation.motif.domain.BookableBy;
import fr.rdv.organisation.motif.domain.Categorie;
import fr.rdv.organisation.motif.domain.Code;
import fr.rdv.organisation.motif.domain.DelaiDeReservation;
import fr.rdv.organisation.motif.domain.General;
import fr.rdv.organisation.motif.domain.Instructions;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.motif.domain.MotifType;
import fr.rdv.organisation.motif.domain.Reservation;
import fr.rdv.organisation.motif.domain.Visibility;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a motif, its three tabs. A text or a catégorie left out is none; any other field left out stays as it is, and
 * of a new motif takes its default.
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
        @Pattern(regexp = TYPES, message = TYPE)
        @Schema(allowableValues = {"sur_place", "telephone", "visio", "domicile"})
        String type,

        @Nullable Boolean collectif,

        @NotNull(message = DURATION) @Min(value = 1, message = DURATION) @Max(value = 24 * 60, message = DURATION)
        Integer durationMin,

        @Min(value = 0, message = PAUSE) @Max(value = 24 * 60, message = PAUSE) @Nullable
        Integer pauseMin,

        @NotNull(message = COLOR) @Pattern(regexp = COLORS, message = COLOR)
        String color,

        @Min(value = 1, message = PERSONS) @Max(value = 10, message = PERSONS) @Nullable
        Integer personsMax,

        @Nullable List<@NotNull(message = DURATION) Integer> durationsByPersons,

        @Pattern(regexp = "agents|agents_prescripteurs|tous", message = BOOKABLE_BY)
        @Schema(allowableValues = {"agents", "agents_prescripteurs", "tous"})
        @Nullable
        String bookableBy,

        @Nullable Integer minDelayMin,
        @Nullable Integer maxDelayMin,
        @Nullable Boolean movable,
        @Nullable Boolean followUp,

        @Pattern(regexp = "CNI|PASSEPORT|CNI_PASSEPORT", message = "Choisissez une catégorie de la liste")
        @Schema(allowableValues = {"CNI", "PASSEPORT", "CNI_PASSEPORT"})
        @Nullable
        String categorie,

        @Pattern(regexp = "visible_notifie|visible_non_notifie|invisible", message = VISIBILITY)
        @Schema(allowableValues = {"visible_notifie", "visible_non_notifie", "invisible"})
        @Nullable
        String visibility,

        @Size(max = 10_000, message = LONG_TEXT) @Nullable String instructionsBefore,
        @Size(max = 10_000, message = LONG_TEXT) @Nullable String instructionsAfter,
        @Size(max = 10_000, message = LONG_TEXT) @Nullable String cancellationWarning) {
    static final String TYPES = "sur_place|telephone|visio|domicile";
    static final String TYPE = "Choisissez : sur place, téléphone, visio ou domicile";
    static final String NAME = "Indiquez le nom du motif";
    static final String DURATION = "Indiquez une durée de 1 à 1 440 minutes";
    static final String COLORS = "#[0-9A-Fa-f]{6}";
    static final String COLOR = "Choisissez une couleur, par exemple #0b5563";
    private static final String PAUSE = "Indiquez une pause de 0 à 1 440 minutes";
    private static final String PERSONS = "Indiquez de 1 à 10 personnes";
    private static final String BOOKABLE_BY = "Choisissez qui peut réserver";
    private static final String VISIBILITY = "Choisissez ce que voit l’usager";
    private static final String LONG_TEXT = "10 000 caractères au plus";

    /** What only a new motif must say. */
    interface Creation {}

    MotifDescription description() {
        General general = general(false, 0, 1, List.of());
        return new MotifDescription(
                general, reservation(Reservation.CLOSED), instructions(Instructions.NONE.visibility()));
    }

    MotifDescription on(MotifDescription current) {
        General said = current.general();
        List<Integer> durations = said.durationMin() == durationMin ? said.durationsByPersons() : List.of();
        return new MotifDescription(
                general(said.collectif(), said.pauseMin(), said.personsMax(), durations),
                reservation(current.reservation()),
                instructions(current.instructions().visibility()));
    }

    private General general(boolean together, int pause, int persons, List<Integer> durations) {
        return new General(
                serviceId,
                name,
                Code.parse(MotifType.class, type),
                or(collectif, together),
                durationMin,
                or(pauseMin, pause),
                color,
                or(personsMax, persons),
                or(durationsByPersons, durations));
    }

    private Reservation reservation(Reservation current) {
        return new Reservation(
                bookableBy == null ? current.bookableBy() : Code.parse(BookableBy.class, bookableBy),
                new DelaiDeReservation(
                        or(minDelayMin, current.delai().minDelayMin()),
                        or(maxDelayMin, current.delai().maxDelayMin())),
                or(movable, current.movable()),
                or(followUp, current.followUp()),
                categorie == null ? null : Categorie.valueOf(categorie));
    }

    private Instructions instructions(Visibility current) {
        return new Instructions(
                visibility == null ? current : Code.parse(Visibility.class, visibility),
                instructionsBefore,
                instructionsAfter,
                cancellationWarning);
    }

    private static <T> T or(@Nullable T wanted, T current) {
        return wanted == null ? current : wanted;
    }
}
