package fr.rdv.booking.rdv;

import java.time.Instant;
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

    /** Without the delays of usagers, of any agent, in order of time. */
    @PostExchange("/internal/moves/nearest")
    List<AgentCreneau> nearest(@RequestBody NearestRequest wanted);
}
