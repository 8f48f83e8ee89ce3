package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.domain.CreneauSearch;
import fr.rdv.agenda.creneau.domain.DelaiDeReservation;
import fr.rdv.agenda.creneau.domain.OfferedMotif;
import fr.rdv.agenda.motif.Motif;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an usager wants to book.
 *
 * @param persons multiplies the motif's duration, not its pause
 */
record Wish(Motif motif, @Nullable UUID lieuId, int persons) {
    private static final int SECONDS = 60;

    ZoneId zone() {
        return motif.zone();
    }

    Set<UUID> motifIds() {
        return Set.of(motif.motifId());
    }

    @Nullable
    Set<UUID> lieuIds() {
        return lieuId == null ? null : Set.of(lieuId);
    }

    Duration duration() {
        return Duration.ofMinutes((long) motif.durationMin() * persons);
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Last day on which an usager may book, for now. */
    LocalDate lastDay(Instant now) {
        return dayOf(now.plus(Duration.ofMinutes(motif.maxDelayMin())));
    }

    CreneauSearch search(LocalDate from, LocalDate to) {
        OfferedMotif offered = new OfferedMotif(
                motif.motifId(),
                duration().toSeconds(),
                (long) motif.pauseMin() * SECONDS,
                new DelaiDeReservation((long) motif.minDelayMin() * SECONDS, (long) motif.maxDelayMin() * SECONDS),
                motif.online() && !motif.collectif(),
                false);
        return new CreneauSearch(offered, lieuId, null, from, to);
    }
}
