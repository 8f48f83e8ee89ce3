package fr.rdv.organisation.motif.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an admin says of a motif, one part for each tab of the form (S34). */
@Embeddable
public record MotifDescription(
        @Embedded General general,
        @Embedded Reservation reservation,
        @Embedded Instructions instructions) {

    /** A motif for agents only, without instructions. */
    public static MotifDescription of(General general) {
        return new MotifDescription(general, Reservation.CLOSED, Instructions.NONE);
    }

    /**
     * This motif with other facts, closed to usagers (S39, S65). What the new type or organisation does not allow is left
     * out: a catégorie, a collectif elsewhere than on site, the durations by persons of another duration.
     *
     * @param dispositifRecueil whether the organisation of the new motif has one
     */
    public MotifDescription duplicate(Difference difference, boolean dispositifRecueil) {
        MotifType type = or(difference.type, general.type());
        int durationMin = or(difference.durationMin, general.durationMin());
        boolean onSite = type == MotifType.SUR_PLACE;
        General copy = new General(
                or(difference.serviceId, general.serviceId()),
                or(difference.name, general.name()),
                type,
                general.collectif() && onSite,
                durationMin,
                general.pauseMin(),
                or(difference.color, general.color()),
                general.personsMax(),
                durationMin == general.durationMin() ? general.durationsByPersons() : List.of());
        Reservation closed = reservation.close();
        return new MotifDescription(
                copy, onSite && dispositifRecueil ? closed : closed.withoutCategorie(), instructions);
    }

    void require(boolean dispositifRecueil) {
        Map<String, String> champs = new LinkedHashMap<>();
        general.check(champs);
        reservation.check(general.type(), dispositifRecueil, champs);
        InvalidMotif.throwIfAny(champs);
    }

    void requireFrozen(MotifDescription changed) {
        Map<String, String> champs = new LinkedHashMap<>();
        general.checkFrozen(changed.general, champs);
        InvalidMotif.throwIfAny(champs);
    }

    MotifDescription with(Reservation other) {
        return new MotifDescription(general, other, instructions);
    }

    private static <T> T or(@Nullable T wanted, T current) {
        return wanted == null ? current : wanted;
    }

    /** What a duplicate says otherwise; null where it says the same. */
    public record Difference(
            @Nullable UUID serviceId,
            @Nullable String name,
            @Nullable MotifType type,
            @Nullable Integer durationMin,
            @Nullable String color) {}
}
