package fr.rdv.booking.creneau;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** What agenda-service is asked. */
interface AgendaClient {

    record Wanted(UUID motifId, @Nullable UUID lieuId, OffsetDateTime start, int persons) {}

    record WantedNear(UUID motifId, @Nullable UUID lieuId, OffsetDateTime start, int persons, int limit) {}

    record Answer(
            boolean offered,
            @Nullable OffsetDateTime end,
            @Nullable OffsetDateTime busyUntil,
            @Nullable String zone,
            @Nullable UUID organisationId,
            @Nullable UUID espaceId,
            @Nullable List<Offer.FreeAgent> agents) {}

    @PostExchange("/internal/offers")
    Answer offers(@RequestBody Wanted wanted);

    @PostExchange("/internal/nearest")
    List<NearestCreneau> nearest(@RequestBody WantedNear wanted);
}
