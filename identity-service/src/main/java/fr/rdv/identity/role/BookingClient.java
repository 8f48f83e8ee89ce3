package fr.rdv.identity.role;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

/** What booking-service is asked. */
interface BookingClient {

    @GetExchange("/internal/agents/{agentId}/rdvs")
    FutureRdvs futureRdvs(@PathVariable UUID agentId, @RequestParam UUID organisationId, @RequestParam int limit);

    /**
     * RDVs to come that were not cancelled.
     *
     * @param count all of them
     * @param rdvs the first ones
     */
    record FutureRdvs(int count, List<FutureRdv> rdvs) {}

    /** One of them; {@code start} on the wall clock of its zone, which reading the answer loses. */
    record FutureRdv(
            UUID rdvId,
            OffsetDateTime start,
            String zone,
            @Nullable String motifName) {
        public FutureRdv {
            start = start.atZoneSameInstant(ZoneId.of(zone)).toOffsetDateTime();
        }
    }
}
