package fr.rdv.agenda.agent;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Told within the service when a newer state of an agent is copied, in the same transaction.
 *
 * @param organisationIds where a role is left
 * @param deleted gone from the espace for good
 * @param at when it was so; when a copy is made again, long ago: it says nothing of what was made since
 */
public record AgentKept(UUID agentId, Set<UUID> organisationIds, boolean deleted, Instant at) {}
