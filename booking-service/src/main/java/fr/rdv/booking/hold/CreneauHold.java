package fr.rdv.booking.hold;

import fr.rdv.booking.creneau.Creneau;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A créneau held for a browser.
 *
 * @param id also the id of its row in the occupation of agents
 * @param expiresAt end of the hold; a consumer that never hears of it again may forget it then
 * @param version raised by one per event
 */
public record CreneauHold(
        UUID id,
        UUID espaceId,
        UUID organisationId,
        UUID motifId,
        @Nullable UUID lieuId,
        UUID agentId,
        Instant startsAt,
        Instant endsAt,
        Instant busyUntil,
        String zone,
        int persons,
        Instant expiresAt,
        boolean renewed,
        long version) {

    /** The créneau that is held. */
    public Creneau creneau() {
        return new Creneau(motifId, lieuId, startsAt, persons);
    }

    boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }

    CreneauHold renewedUntil(Instant end) {
        return with(end, true);
    }

    CreneauHold endedAt(Instant end) {
        return with(end, renewed);
    }

    private CreneauHold with(Instant end, boolean nowRenewed) {
        return new CreneauHold(
                id,
                espaceId,
                organisationId,
                motifId,
                lieuId,
                agentId,
                startsAt,
                endsAt,
                busyUntil,
                zone,
                persons,
                end,
                nowRenewed,
                version + 1);
    }
}
