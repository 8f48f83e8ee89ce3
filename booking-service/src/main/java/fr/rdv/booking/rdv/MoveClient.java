package fr.rdv.booking.rdv;

import fr.rdv.booking.creneau.NearestCreneau;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** What agenda-service is asked about a RDV to be moved: it keeps its length, and its own time counts as free. */
interface MoveClient {
    /** The RDV as it stands. */
    record MovedRdv(
            UUID motifId,
            @Nullable UUID lieuId,
            List<UUID> agentIds,
            Instant startsAt,
            Instant endsAt,
            Instant busyUntil) {}

    record NearestRequest(MovedRdv rdv, int limit) {}

    /** A créneau of an agent; both ends are ISO 8601 with the offset of the organisation's zone. */
    record AgentCreneau(String start, String end, UUID agentId) {}

    record DaysRequest(MovedRdv rdv, @Nullable LocalDate from, int days) {}

    record OfferRequest(MovedRdv rdv, Instant start) {}

    record AlternativesRequest(MovedRdv rdv, Instant start, int limit) {}

    record Offer(boolean offered, List<FreeAgent> agents) {}

    record FreeAgent(UUID agentId, int bookedMinutes) {}

    /** What its usager may move it to, by day: booking delays apply. */
    @PostExchange("/internal/moves/creneaux")
    RdvDays days(@RequestBody DaysRequest wanted);

    /** Who may take it at a start. */
    @PostExchange("/internal/moves/offers")
    Offer offer(@RequestBody OfferRequest wanted);

    /** What its usager may move it to instead of a start that is taken. */
    @PostExchange("/internal/moves/alternatives")
    List<NearestCreneau> alternatives(@RequestBody AlternativesRequest wanted);

    /** Without the delays of usagers, of any agent, in order of time. */
    @PostExchange("/internal/moves/nearest")
    List<AgentCreneau> nearest(@RequestBody NearestRequest wanted);
}
