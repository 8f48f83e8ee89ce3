package fr.rdv.agenda.occupation;

import java.util.UUID;

/**
 * A RDV that takes an agent's time; of whom it is, this service does not know.
 *
 * @param starts epoch second
 * @param ends epoch second, without the pause
 */
public record AgentRdv(UUID rdvId, long starts, long ends) {}
