package fr.rdv.organisation.dispositifrecueil;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A demande as people see it.
 *
 * @param accepted null while nobody decided
 * @param message what the opérateur answered
 */
record DemandeView(
        UUID requestId,
        UUID organisationId,
        String organisationName,
        @Nullable UUID agentId,
        @Nullable String reason,
        Instant askedAt,
        @Nullable Boolean accepted,
        @Nullable String message,
        @Nullable Instant decidedAt) {}
