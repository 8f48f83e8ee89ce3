package fr.rdv.identity.agent.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * An agent's place in an organisation, one at most.
 *
 * @param accueil whether the agent is agent d'accueil: sees the agendas of all services
 */
@Embeddable
public record Role(
        UUID organisationId, @Enumerated(EnumType.STRING) Level level, boolean accueil) {}
