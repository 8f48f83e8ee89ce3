package fr.rdv.notification.confirmation;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.notification.envoi.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A RDV as its event tells it.
 *
 * @param startsAt start, UTC
 * @param endsAt end, UTC
 * @param zone zone of the organisation, for example {@code Europe/Paris}
 * @param changedParticipationIds the participations that the change is about; null or empty when it is about all the RDV
 * @param notified whether anybody is to be told of this change
 * @param previous what the change replaced
 */
record Rdv(
        UUID rdvId,
        UUID espaceId,
        UUID organisationId,
        UUID motifId,
        @Nullable UUID lieuId,
        List<UUID> agentIds,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String status,
        List<Participation> participations,
        @Nullable List<UUID> changedParticipationIds,
        Actor actor,
        @JsonProperty("notify") boolean notified,
        @Nullable Previous previous,
        long version) {
    private static final Duration CANCELLABLE_BEFORE = Duration.ofHours(4);

    /** An usager's part in the RDV. */
    record Participation(
            UUID participationId,
            String status,
            @JsonProperty("notify") boolean notified) {}

    /** Who made the change. */
    record Actor(String kind, @Nullable UUID id) {

        boolean isAgent(UUID agentId) {
            return kind.equals("agent") && agentId.equals(id);
        }
    }

    /** Where a RDV was before it moved; all null after another change. */
    record Previous(
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable UUID lieuId,
            @Nullable List<UUID> agentIds) {}

    /** What one person is told: the change as it is for them, of the RDV as they knew it or are to know it. */
    record News(Change change, Recipient recipient, Rdv rdv) {}

    /**
     * Who is told of what (FEATURES 2.11): usagers who want it, and the agents except the one who made the change. For an
     * agent who joins, a moved RDV is a new one, and for one who leaves it is cancelled; those who stay are told of another
     * date or lieu only. Nobody is told of a RDV that has started. In a RDV collectif, who signs up or leaves is told, and no
     * agent; when all of it changes, those who left before are not told (EDGE_CASES E11).
     */
    List<News> news(Change change, Instant now) {
        if (!notified || hasStarted(now)) {
            return List.of();
        }
        if (changedParticipationIds != null && !changedParticipationIds.isEmpty()) {
            return usagersAmong(changedParticipationIds)
                    .map(recipient -> new News(change, recipient, this))
                    .toList();
        }
        if (change != Change.MOVED || previous == null || previous.agentIds() == null) {
            return Stream.concat(usagers(), agents(agentIds))
                    .map(recipient -> new News(change, recipient, this))
                    .toList();
        }
        List<UUID> before = previous.agentIds();
        Stream<Recipient> staying = Stream.concat(
                usagers(), agents(agentIds.stream().filter(before::contains).toList()));
        Stream<Recipient> joining = agents(
                agentIds.stream().filter(agentId -> !before.contains(agentId)).toList());
        Stream<Recipient> leaving = agents(
                before.stream().filter(agentId -> !agentIds.contains(agentId)).toList());
        return Stream.of(
                        staying.filter(recipient -> isElsewhere(previous))
                                .map(recipient -> new News(Change.MOVED, recipient, this)),
                        joining.map(recipient -> new News(Change.BOOKED, recipient, this)),
                        leaving.map(recipient -> new News(Change.CANCELLED, recipient, asBefore(previous))))
                .flatMap(news -> news)
                .toList();
    }

    private Stream<Recipient> usagers() {
        return participations.stream()
                .filter(participation -> participation.notified() && participation.status.equals(status))
                .map(participation -> Recipient.usager(participation.participationId()))
                .distinct();
    }

    private Stream<Recipient> usagersAmong(List<UUID> participationIds) {
        return participations.stream()
                .filter(participation ->
                        participation.notified() && participationIds.contains(participation.participationId()))
                .map(participation -> Recipient.usager(participation.participationId()));
    }

    private Stream<Recipient> agents(List<UUID> ids) {
        return ids.stream().filter(id -> !actor.isAgent(id)).distinct().map(Recipient::agent);
    }

    private boolean isElsewhere(Previous before) {
        return !startsAt.equals(before.startsAt()) || !Objects.equals(lieuId, before.lieuId());
    }

    private Rdv asBefore(Previous before) {
        return new Rdv(
                rdvId,
                espaceId,
                organisationId,
                motifId,
                before.lieuId(),
                agentIds,
                Objects.requireNonNull(before.startsAt()),
                Objects.requireNonNull(before.endsAt()),
                zone,
                status,
                participations,
                changedParticipationIds,
                actor,
                notified,
                null,
                version);
    }

    /** Start before it moved, on the wall clock of the organisation; null when it did not move in time. */
    @Nullable
    ZonedDateTime previousStart() {
        Instant before = previous == null ? null : previous.startsAt();
        return before == null || before.equals(startsAt) ? null : before.atZone(ZoneId.of(zone));
    }

    /** Lieu before it moved; null when it had none or stays there. */
    @Nullable
    UUID previousLieuId() {
        UUID before = previous == null ? null : previous.lieuId();
        return before == null || before.equals(lieuId) ? null : before;
    }

    /** Whether it is too late to say anything of it. */
    boolean hasStarted(Instant now) {
        return !startsAt.isAfter(now);
    }

    /** Start on the wall clock of the organisation. */
    ZonedDateTime start() {
        return startsAt.atZone(ZoneId.of(zone));
    }

    /** How long it lasts. */
    Duration duration() {
        return Duration.between(startsAt, endsAt);
    }

    /** Moment from which an usager can no longer cancel, on the wall clock of the organisation (FEATURES 2.9: 4 hours). */
    ZonedDateTime cancellableUntil() {
        return start().minus(CANCELLABLE_BEFORE);
    }
}
