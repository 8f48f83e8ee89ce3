package fr.rdv.agenda.creneau.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param lieuId null for plages with and without lieu
 * @param agents null for any; for an usager the référents, heeded only when the motif is {@code followUp}
 * @param from first day, in the organisation's zone
 * @param to last day, included
 */
public record CreneauSearch(
        OfferedMotif motif, @Nullable UUID lieuId, @Nullable Set<UUID> agents, LocalDate from, LocalDate to) {

    /** The same search over other days. */
    public CreneauSearch over(LocalDate otherFrom, LocalDate otherTo) {
        return new CreneauSearch(motif, lieuId, agents, otherFrom, otherTo);
    }
}
