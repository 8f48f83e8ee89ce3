package fr.rdv.notification.confirmation;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.notification.envoi.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A RDV as its event tells it.
 *
 * @param startsAt start, UTC
 * @param endsAt end, UTC
 * @param zone zone of the organisation, for example {@code Europe/Paris}
 * @param notified whether anybody is to be told of this change
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
        List<Participation> participations,
        Actor actor,
        @JsonProperty("notify") boolean notified,
        long version) {
    private static final Duration CANCELLABLE_BEFORE = Duration.ofHours(4);

    /** An usager's part in the RDV. */
    record Participation(
            UUID participationId, @JsonProperty("notify") boolean notified) {}

    /** Who made the change. */
    record Actor(String kind, @Nullable UUID id) {

        boolean isAgent(UUID agentId) {
            return kind.equals("agent") && agentId.equals(id);
        }
    }

    /**
     * Who is told of the change (FEATURES 2.11): usagers who want it, and the agents except the one who made it. Nobody is
     * told of a RDV that has started.
     */
    List<Recipient> recipients(Instant now) {
        if (!notified || hasStarted(now)) {
            return List.of();
        }
        Stream<Recipient> usagers = participations.stream()
                .filter(Participation::notified)
                .map(participation -> Recipient.usager(participation.participationId()));
        Stream<Recipient> agents =
                agentIds.stream().filter(agentId -> !actor.isAgent(agentId)).map(Recipient::agent);
        return Stream.concat(usagers, agents).distinct().toList();
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
