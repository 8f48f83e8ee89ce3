package fr.rdv.identity.organisation.domain;

import java.util.UUID;

/** An organisation that agents work for. */
public record Organisation(UUID organisationId, UUID espaceId) {}
