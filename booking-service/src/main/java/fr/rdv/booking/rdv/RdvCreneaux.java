package fr.rdv.booking.rdv;

import fr.rdv.booking.creneau.CreneauProblems;
import fr.rdv.booking.creneau.NearestCreneau;
import fr.rdv.booking.rdv.MoveClient.AgentCreneau;
import fr.rdv.booking.rdv.MoveClient.FreeAgent;
import fr.rdv.booking.rdv.MoveClient.MovedRdv;
import fr.rdv.booking.rdv.MoveClient.NearestRequest;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.defaults.http.ServiceClients;
import fr.rdv.defaults.problem.Problem;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where a RDV could go, as agenda-service says; asked outside any transaction. */
@Component
public class RdvCreneaux {
    private static final Logger log = LoggerFactory.getLogger(RdvCreneaux.class);

    private static final int ALTERNATIVES = 3;

    private final MoveClient agenda;

    RdvCreneaux(ServiceClients clients) {
        this.agenda = clients.create("agenda", MoveClient.class);
    }

    /** What its usager may move it to, from a day on. */
    @CircuitBreaker(name = "agenda", fallbackMethod = "unavailable")
    public RdvDays days(Rdv rdv, @Nullable LocalDate from, int days) {
        return agenda.days(new MoveClient.DaysRequest(moved(rdv), from, days));
    }

    /** Agents who may take it at a start: its own first, then the one with least booked time that day. */
    @CircuitBreaker(name = "agenda", fallbackMethod = "unavailable")
    public List<UUID> agentsAt(Rdv rdv, Instant start) {
        List<UUID> own = rdv.agentIds();
        return agenda.offer(new MoveClient.OfferRequest(moved(rdv), start)).agents().stream()
                .sorted(Comparator.comparing((FreeAgent agent) -> !own.contains(agent.agentId()))
                        .thenComparingInt(FreeAgent::bookedMinutes)
                        .thenComparing(FreeAgent::agentId))
                .map(FreeAgent::agentId)
                .toList();
    }

    /** The nearest to a start that is taken. */
    @CircuitBreaker(name = "agenda", fallbackMethod = "unavailable")
    public List<NearestCreneau> alternatives(Rdv rdv, Instant start) {
        return agenda.alternatives(new MoveClient.AlternativesRequest(moved(rdv), start, ALTERNATIVES));
    }

    /** What agents may move it to. */
    @CircuitBreaker(name = "agenda", fallbackMethod = "unavailable")
    public List<AgentCreneau> nearest(Rdv rdv, int limit) {
        return agenda.nearest(new NearestRequest(moved(rdv), limit));
    }

    RdvDays unavailable(Rdv rdv, @Nullable LocalDate from, int days, Throwable outage) {
        throw down(outage);
    }

    List<AgentCreneau> unavailable(Rdv rdv, int limit, Throwable outage) {
        throw down(outage);
    }

    List<?> unavailable(Rdv rdv, Instant start, Throwable outage) {
        throw down(outage);
    }

    private static Problem down(Throwable outage) {
        log.warn("agenda-service did not say where a RDV could go: {}", outage.toString());
        return CreneauProblems.agendaDown();
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
