package fr.rdv.booking.rdv.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and where a RDV happens, and with whom: what a move changes.
 *
 * @param overbooked whether that is knowingly over something else
 */
public record RdvPlace(BookedTime time, @Nullable UUID lieuId, Set<UUID> agentIds, boolean overbooked) {}
