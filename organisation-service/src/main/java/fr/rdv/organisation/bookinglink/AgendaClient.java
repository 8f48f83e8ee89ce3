package fr.rdv.organisation.bookinglink;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** agenda-service, which computes créneaux. */
interface AgendaClient {

    @PostExchange("/internal/nearest")
    List<Creneau> nearest(@RequestBody Wanted wanted);

    /** Créneaux of a motif in any lieu, nearest to a start, as usagers may book them. */
    record Wanted(UUID motifId, OffsetDateTime start, int persons, int limit) {}

    /** A créneau. */
    record Creneau(OffsetDateTime start) {}
}
