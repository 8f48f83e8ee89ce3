package fr.rdv.ants.disponibilite;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** agenda-service, which computes créneaux. */
interface AgendaClient {

    /** Créneaux wanted, days included, as an usager may book them. */
    record Search(List<UUID> motifIds, List<UUID> lieuIds, LocalDate from, LocalDate to, int persons) {}

    /**
     * A créneau.
     *
     * @param start with the offset of the organisation's zone
     */
    record Creneau(UUID lieuId, UUID motifId, OffsetDateTime start) {}

    @PostExchange("/internal/creneaux")
    List<Creneau> creneaux(@RequestBody Search search);
}
