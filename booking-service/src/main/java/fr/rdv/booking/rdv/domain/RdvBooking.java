package fr.rdv.booking.rdv.domain;

import fr.rdv.booking.motif.Motif;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that makes a RDV, once the agents' time is taken.
 *
 * @param preDemandes how many numbers of pré-demandes were given
 */
public record RdvBooking(
        UUID rdvId,
        Motif motif,
        @Nullable UUID lieuId,
        Set<UUID> agentIds,
        BookedTime time,
        CreatedBy createdBy,
        @Nullable UUID holdId,
        int preDemandes) {}
