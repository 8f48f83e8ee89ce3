package fr.rdv.agenda.plageouverture.domain;

import fr.rdv.agenda.recurrence.Horaire;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plage with what decides whether it gives créneaux.
 *
 * @param agentActive whether the agent belongs to the organisation, and accepted the invitation or is an intervenant (EDGE
 *     A49, A51)
 * @param lieuOpen true without lieu (EDGE A50)
 */
public record OfferedPlage(
        UUID agentId,
        @Nullable UUID lieuId,
        List<UUID> motifIds,
        Horaire horaire,
        boolean agentActive,
        boolean lieuOpen) {

    /**
     * Whether it serves a search.
     *
     * @param wantedLieu null for any lieu and for none (EDGE A44)
     * @param agents null for any agent
     */
    public boolean serves(UUID motifId, @Nullable UUID wantedLieu, @Nullable Collection<UUID> agents) {
        return agentActive
                && lieuOpen
                && motifIds.contains(motifId)
                && (wantedLieu == null || Objects.equals(wantedLieu, lieuId))
                && (agents == null || agents.contains(agentId));
    }
}
