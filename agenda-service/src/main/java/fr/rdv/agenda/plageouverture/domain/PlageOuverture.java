package fr.rdv.agenda.plageouverture.domain;

import fr.rdv.agenda.recurrence.Horaire;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time that an agent opens to some motifs (FEATURES 1.11).
 *
 * @param horaire wall clock of the organisation's zone
 * @param title for agents only: it never leaves the service in an event
 * @param lieuId null unless a motif is received somewhere
 * @param version raised by one with each event
 */
public record PlageOuverture(
        UUID id,
        UUID espaceId,
        UUID organisationId,
        UUID agentId,
        String title,
        List<UUID> motifIds,
        @Nullable UUID lieuId,
        Horaire horaire,
        long version) {}
