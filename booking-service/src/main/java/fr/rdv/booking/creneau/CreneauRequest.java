package fr.rdv.booking.creneau;

import fr.rdv.defaults.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A créneau as the browser sends it: the start is ISO 8601 with the offset of the organisation's zone. */
public record CreneauRequest(
        @NotNull(message = "Choisissez un motif") UUID motifId,
        @Nullable UUID lieuId,
        @NotNull(message = "Choisissez un créneau") OffsetDateTime start,

        @Min(value = 1, message = "Au moins une personne") @Max(value = 10, message = "Dix personnes au plus") @Nullable
        Integer persons) {
    private static final Instant FIRST = Instant.parse("2018-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** The créneau; one person unless said. */
    public Creneau toCreneau() {
        return new Creneau(motifId, lieuId, plausible(start), persons == null ? 1 : persons);
    }

    /** An instant that a database and a calendar can hold (FEATURES 1.14: from 2018 on). */
    public static Instant plausible(OffsetDateTime start) {
        Instant instant = start.toInstant();
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw Problem.fields(Map.of("start", "Choisissez une date proche"));
        }
        return instant;
    }
}
