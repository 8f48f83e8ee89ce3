package fr.rdv.identity.agent.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What an invitation gives.
 *
 * @param serviceIds those of someone new; an agent who exists keeps the own ones
 */
public record Place(Role role, boolean adminEspace, Set<UUID> serviceIds) {}
