package fr.rdv.organisation.bookinglink;

import fr.rdv.defaults.http.ServiceClients;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks agenda-service; not at all while the circuit is open. */
@Component
class Agenda {
    private final AgendaClient client;
    private final Clock clock;

    Agenda(ServiceClients clients, Clock clock) {
        this.client = clients.create("agenda", AgendaClient.class);
        this.clock = clock;
    }

    /** The first créneau of a motif that usagers see, in any lieu. */
    @CircuitBreaker(name = "agenda")
    Optional<OffsetDateTime> first(UUID motifId) {
        return client.nearest(new AgendaClient.Wanted(motifId, OffsetDateTime.now(clock), 1, 1)).stream()
                .map(AgendaClient.Creneau::start)
                .findFirst();
    }
}
