package fr.rdv.booking.rdv;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.Participation;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvCollectif;
import fr.rdv.booking.rdv.domain.RdvPlace;
import fr.rdv.booking.rdv.domain.RdvStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a RDV after a change: ids and instants, nothing that names an usager (ARCHITECTURE §2).
 *
 * @param seats of a RDV collectif, null without a limit
 * @param changedParticipationIds the participations that the change is about, empty when it is about all the RDV
 * @param previous what the change replaced
 * @param notified whether people are to be told
 */
record RdvEvent(
        UUID rdvId,
        UUID espaceId,
        UUID organisationId,
        UUID motifId,
        UUID serviceId,
        @Nullable UUID lieuId,
        List<UUID> agentIds,
        Instant startsAt,
        Instant endsAt,
        Instant busyUntil,
        String zone,
        String status,
        boolean overbooked,
        boolean collectif,
        @Nullable Integer seats,
        List<ParticipationState> participations,
        List<UUID> changedParticipationIds,
        int preDemandes,
        String createdBy,
        @Nullable UUID holdId,
        @Nullable Instant cancelledAt,
        @Nullable Previous previous,
        long version,
        Actor actor,
        @JsonProperty("notify") boolean notified) {

    /** An usager's part. */
    record ParticipationState(
            UUID participationId,
            UUID usagerId,
            String status,
            @JsonProperty("notify") boolean notified) {}

    /** What a change replaced. */
    sealed interface Previous {
        /** The status before a change of status. */
        record Status(String status) implements Previous {}

        /** Where the RDV was before it moved. */
        record Place(
                Instant startsAt, Instant endsAt, @Nullable UUID lieuId, List<UUID> agentIds) implements Previous {}

        static Previous status(RdvStatus status) {
            return new Status(status.word());
        }

        static Previous place(RdvPlace place) {
            return new Place(
                    place.time().start(),
                    place.time().end(),
                    place.lieuId(),
                    place.agentIds().stream().sorted().toList());
        }
    }

    /** What is told after a change. */
    static RdvEvent of(Rdv rdv, @Nullable Previous previous, List<UUID> participationIds, Actor actor, Instant now) {
        return new RdvEvent(
                rdv.id(),
                rdv.espaceId(),
                rdv.organisationId(),
                rdv.motifId(),
                rdv.serviceId(),
                rdv.lieuId(),
                rdv.agentIds(),
                rdv.time().start(),
                rdv.time().end(),
                rdv.time().busyUntil(),
                rdv.time().zone(),
                rdv.status().word(),
                rdv.isOverbooked(),
                rdv.isCollectif(),
                rdv instanceof RdvCollectif collectif ? collectif.description().seats() : null,
                rdv.participations().stream().map(RdvEvent::state).toList(),
                participationIds,
                rdv.preDemandes(),
                rdv.createdBy().word(),
                rdv.holdId(),
                rdv.cancelledAt(),
                previous,
                rdv.version(),
                actor,
                isTold(rdv.time().start(), now));
    }

    /** Nobody is told about a RDV that has already begun. */
    static boolean isTold(Instant start, Instant now) {
        return now.isBefore(start);
    }

    private static ParticipationState state(Participation participation) {
        return new ParticipationState(
                participation.id(),
                participation.usagerId(),
                participation.status().word(),
                participation.isNotified());
    }
}
