package fr.rdv.booking.predemande;

import fr.rdv.defaults.http.ServiceClients;
import fr.rdv.defaults.problem.Problem;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks ants-connector for the state of a pré-demande; without an answer nothing is booked (spec/ANTS.md, B). */
@Component
class AntsChecks {
    private static final Logger log = LoggerFactory.getLogger(AntsChecks.class);

    private final AntsClient ants;

    AntsChecks(ServiceClients clients) {
        this.ants = clients.create("ants", AntsClient.class, Duration.ofSeconds(5));
    }

    @CircuitBreaker(name = "ants", fallbackMethod = "unavailable")
    AntsClient.Status check(String number, @Nullable UUID lieuId) {
        return ants.check(number, lieuId);
    }

    AntsClient.Status unavailable(String number, @Nullable UUID lieuId, Throwable outage) {
        log.warn("A pré-demande could not be checked: {}", outage.getClass().getSimpleName());
        throw new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "ants-indisponible",
                "La vérification des numéros de pré-demande est indisponible : réessayez dans 30 secondes");
    }
}
