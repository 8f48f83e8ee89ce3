package fr.rdv.booking.creneau;

import fr.rdv.defaults.http.ServiceClients;
import io.github.resilience4j.bulkhead.annotation.Bulkhead;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cache.annotation.CachePut;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;

/**
 * Asks agenda-service; never waits longer than its timeouts, and not at all while the circuit is open. When a town opens its
 * RDVs, hundreds want the same créneau: all who ask at once share one question, and its answer for a second.
 */
@Component
public class OfferedCreneaux {
    private static final Logger log = LoggerFactory.getLogger(OfferedCreneaux.class);
    private static final int NEAREST = 3;

    private final AgendaClient agenda;

    OfferedCreneaux(ServiceClients clients) {
        this.agenda = clients.create("agenda", AgendaClient.class);
    }

    /** Who offers a créneau, or empty when nobody does any more. */
    @CircuitBreaker(name = "agenda", fallbackMethod = "unavailable")
    @Bulkhead(name = "agenda")
    @Cacheable(cacheNames = "offers", sync = true)
    public Optional<Offer> find(Creneau creneau) {
        AgendaClient.Answer answer = agenda.offers(
                new AgendaClient.Wanted(creneau.motifId(), creneau.lieuId(), start(creneau), creneau.persons()));
        return answer.offered() ? Optional.of(offer(answer)) : Optional.empty();
    }

    /** Nobody offers a créneau that the database has just refused: who else wants it is spared the way there, for a second. */
    @CachePut(cacheNames = "offers")
    public Optional<Offer> gone(Creneau creneau) {
        return Optional.empty();
    }

    /** Up to three créneaux nearest to one that was lost; none when agenda-service does not answer. */
    @CircuitBreaker(name = "agenda", fallbackMethod = "noneNear")
    @Cacheable(cacheNames = "nearest", sync = true)
    public List<NearestCreneau> nearest(Creneau creneau) {
        return agenda.nearest(new AgendaClient.WantedNear(
                creneau.motifId(), creneau.lieuId(), start(creneau), creneau.persons(), NEAREST));
    }

    Optional<Offer> unavailable(Creneau creneau, Throwable outage) {
        log.warn("agenda-service did not say whether a créneau is offered: {}", outage.toString());
        throw CreneauProblems.agendaDown();
    }

    List<NearestCreneau> noneNear(Creneau creneau, Throwable outage) {
        log.warn("agenda-service did not give the nearest créneaux: {}", outage.toString());
        return List.of();
    }

    private static OffsetDateTime start(Creneau creneau) {
        return creneau.start().atOffset(ZoneOffset.UTC);
    }

    private static Offer offer(AgendaClient.Answer answer) {
        OffsetDateTime end = required(answer.end());
        OffsetDateTime busyUntil = answer.busyUntil();
        return new Offer(
                required(answer.espaceId()),
                required(answer.organisationId()),
                end.toInstant(),
                (busyUntil == null ? end : busyUntil).toInstant(),
                required(answer.zone()),
                required(answer.agents()));
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("agenda-service offered a créneau without saying all of it");
        }
        return value;
    }
}
