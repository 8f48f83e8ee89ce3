package fr.rdv.identity.role;

import fr.rdv.defaults.http.ServiceClients;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.role.AgendaClient.Plage;
import fr.rdv.identity.role.BookingClient.FutureRdvs;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What an agent is still expected for, asked of the services that know. Without an answer nothing is taken away. */
@Component
class Engagements {
    private static final Logger log = LoggerFactory.getLogger(Engagements.class);
    private static final int SHOWN = 20;

    private final BookingClient booking;
    private final AgendaClient agenda;

    Engagements(ServiceClients clients) {
        this.booking = clients.create("booking", BookingClient.class);
        this.agenda = clients.create("agenda", AgendaClient.class);
    }

    /** RDVs to come in an organisation. */
    @CircuitBreaker(name = "booking", fallbackMethod = "rdvsUnknown")
    public FutureRdvs futureRdvs(UUID agentId, UUID organisationId) {
        return booking.futureRdvs(agentId, organisationId, SHOWN);
    }

    /** Plages with a motif of one of the services. */
    @CircuitBreaker(name = "agenda", fallbackMethod = "plagesUnknown")
    public List<Plage> plages(UUID agentId, Collection<UUID> serviceIds) {
        return agenda.plages(agentId, serviceIds);
    }

    FutureRdvs rdvsUnknown(UUID agentId, UUID organisationId, Throwable outage) {
        log.warn("booking-service did not tell an agent's RDVs: {}", outage.toString());
        throw new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "agenda-des-rdvs-indisponible",
                "Les rendez-vous de l’agent ne peuvent pas être vérifiés pour l’instant : réessayez dans quelques instants");
    }

    List<Plage> plagesUnknown(UUID agentId, Collection<UUID> serviceIds, Throwable outage) {
        log.warn("agenda-service did not tell an agent's plages: {}", outage.toString());
        throw new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "plages-indisponibles",
                "Les plages de l’agent ne peuvent pas être vérifiées pour l’instant : réessayez dans quelques instants");
    }
}
