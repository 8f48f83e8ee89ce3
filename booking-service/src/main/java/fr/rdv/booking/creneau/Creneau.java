package fr.rdv.booking.creneau;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The créneau somebody wants.
 *
 * @param lieuId null for a motif that happens nowhere (telephone, visio, home)
 * @param persons how many persons come together; multiplies the duration (ANTS)
 */
public record Creneau(UUID motifId, @Nullable UUID lieuId, Instant start, int persons) {}
