package fr.rdv.agenda.organisation;

import fr.rdv.agenda.feries.domain.JoursFeries;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Copy of an organisation.
 *
 * @param zone that of every wall clock of the organisation
 */
public record Organisation(UUID organisationId, UUID espaceId, ZoneId zone, JoursFeries feries) {}
