package fr.rdv.agenda.occupation;

import java.util.UUID;

/**
 * Time taken from one agent.
 *
 * @param starts epoch second
 * @param ends epoch second of the RDV's end
 * @param busyUntil epoch second, the pause included
 */
public record Occupation(UUID agentId, long starts, long ends, long busyUntil) {}
