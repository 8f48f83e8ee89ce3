package fr.rdv.booking.rdv;

import fr.rdv.booking.creneau.CreneauProblems;
import fr.rdv.booking.rdv.MoveClient.AgentCreneau;
import fr.rdv.booking.rdv.MoveClient.MovedRdv;
import fr.rdv.booking.rdv.MoveClient.NearestRequest;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.defaults.http.ServiceClients;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where a RDV could go, as agenda-service says; asked outside any transaction. */
@Component
class RdvCreneaux {
    private static final Logger log = LoggerFactory.getLogger(RdvCreneaux.class);

    private final MoveClient agenda;

    RdvCreneaux(ServiceClients clients) {
        this.agenda = clients.create("agenda", MoveClient.class);
    }

    /** What agents may move it to. */
    @CircuitBreaker(name = "agenda", fallbackMethod = "unavailable")
    public List<AgentCreneau> nearest(Rdv rdv, int limit) {
        return agenda.nearest(new NearestRequest(moved(rdv), limit));
    }

    List<AgentCreneau> unavailable(Rdv rdv, int limit, Throwable outage) {
        log.warn("agenda-service did not say where a RDV could go: {}", outage.toString());
        throw CreneauProblems.agendaDown();
    }

    private static MovedRdv moved(Rdv rdv) {
        return new MovedRdv(
                rdv.motifId(),
                rdv.lieuId(),
                rdv.agentIds(),
                rdv.time().start(),
                rdv.time().end(),
                rdv.time().busyUntil());
    }
}
