package fr.rdv.agenda.agendaexterne;

import java.util.UUID;

/**
 * Time that an agent's calendar elsewhere takes.
 *
 * @param starts epoch second
 * @param ends epoch second
 */
public record BusyTime(UUID agentId, long starts, long ends) {}
