package fr.rdv.ants.disponibilite;

import fr.rdv.ants.disponibilite.AgendaClient.Creneau;
import fr.rdv.ants.disponibilite.AgendaClient.Search;
import fr.rdv.defaults.http.ServiceClients;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** agenda-service behind a circuit breaker: when it is down the engine is told at once. */
@Component
class Agenda {
    private final AgendaClient client;

    Agenda(ServiceClients clients) {
        this.client = clients.create("agenda", AgendaClient.class, Duration.ofSeconds(12));
    }

    @CircuitBreaker(name = "agenda")
    public List<Creneau> creneaux(Search search) {
        return client.creneaux(search);
    }
}
