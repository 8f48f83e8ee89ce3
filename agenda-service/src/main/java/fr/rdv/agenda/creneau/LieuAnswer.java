package fr.rdv.agenda.creneau;

import fr.rdv.agenda.lieu.Lieu;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lieu with its first start. */
record LieuAnswer(
        UUID lieuId,
        long numero,
        String name,
        String street,
        String postalCode,
        String city,
        boolean pmr,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String telephone,
        @Nullable OffsetDateTime nextStart) {
    private static final Comparator<LieuAnswer> SOONEST_FIRST = Comparator.comparing(
                    LieuAnswer::nextStart, Comparator.nullsLast(Comparator.<OffsetDateTime>naturalOrder()))
            .thenComparing(LieuAnswer::numero);

    /** Lieux with their starts (epoch seconds), the soonest first. */
    static List<LieuAnswer> soonestFirst(Collection<Lieu> lieux, Map<UUID, @Nullable Long> starts, Wish wish) {
        return lieux.stream()
                .map(lieu -> of(lieu, starts.get(lieu.lieuId()), wish))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    private static LieuAnswer of(Lieu lieu, @Nullable Long nextStart, Wish wish) {
        return new LieuAnswer(
                lieu.lieuId(),
                lieu.numero(),
                lieu.name(),
                lieu.street(),
                lieu.postalCode(),
                lieu.city(),
                lieu.pmr(),
                lieu.latitude(),
                lieu.longitude(),
                lieu.telephone(),
                nextStart == null ? null : CreneauAnswer.at(nextStart, wish.zone()));
    }
}
