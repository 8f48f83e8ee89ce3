package fr.rdv.ants.declaration;

import fr.rdv.ants.declaration.BookingClient.PreDemande;
import fr.rdv.defaults.http.ServiceClients;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException.NotFound;

/** booking-service behind a circuit breaker. */
@Component
class Booking {
    private final BookingClient client;

    Booking(ServiceClients clients) {
        this.client = clients.create("booking", BookingClient.class);
    }

    /** Numbers of a RDV, none if it is no more. */
    @CircuitBreaker(name = "booking")
    public List<PreDemande> preDemandes(UUID rdvId) {
        try {
            return client.preDemandes(rdvId).numbers();
        } catch (NotFound gone) {
            return List.of();
        }
    }
}
