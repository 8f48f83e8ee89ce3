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
        long version) {

    /** The same at other times. */
    public PlageOuverture at(Horaire other) {
        return new PlageOuverture(id, espaceId, organisationId, agentId, title, motifIds, lieuId, other, version + 1);
    }

    /** This plage, described as another is; its exceptions stay where they still are occurrences. */
    public PlageOuverture describedAs(PlageOuverture other) {
        return new PlageOuverture(
                id,
                espaceId,
                organisationId,
                agentId,
                other.title,
                other.motifIds,
                other.lieuId,
                other.horaire.keeping(horaire),
                version + 1);
    }

    /** The same with the exceptions of another that are occurrences of this one too. */
    public PlageOuverture withExceptionsOf(PlageOuverture other) {
        return new PlageOuverture(
                id,
                espaceId,
                organisationId,
                agentId,
                title,
                motifIds,
                lieuId,
                horaire.keeping(other.horaire),
                version);
    }
}
