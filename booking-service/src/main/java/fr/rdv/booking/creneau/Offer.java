package fr.rdv.booking.creneau;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A créneau that agenda-service offers.
 *
 * @param busyUntil end of the agents' busy time: the RDV's end and the motif's pause
 * @param zone wall clock of the organisation
 * @param agents those who are free and offer it
 */
public record Offer(
        UUID espaceId, UUID organisationId, Instant end, Instant busyUntil, String zone, List<FreeAgent> agents) {

    /**
     * An agent who is free then.
     *
     * @param bookedMinutes time already booked that day
     */
    public record FreeAgent(UUID agentId, int bookedMinutes) {}

    /** Agents in the order in which they are tried: the one with least booked time that day first (ARCHITECTURE §3). */
    public List<UUID> agentsByLoad() {
        return agents.stream()
                .sorted(Comparator.comparingInt(FreeAgent::bookedMinutes).thenComparing(FreeAgent::agentId))
                .map(FreeAgent::agentId)
                .toList();
    }
}
