package fr.rdv.identity.agent;

import fr.rdv.identity.agent.domain.AgentFacts;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent was added or changed, told to other features inside the transaction.
 *
 * @param before null for a new agent
 */
public record AgentKept(UUID agentId, @Nullable AgentFacts before, AgentFacts after, Change change, Actor actor) {}
