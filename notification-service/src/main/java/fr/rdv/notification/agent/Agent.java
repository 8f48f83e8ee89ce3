package fr.rdv.notification.agent;

import java.util.UUID;

/** An agent, by the name colleagues see. */
public record Agent(UUID agentId, UUID espaceId, String displayName, long version) {}
