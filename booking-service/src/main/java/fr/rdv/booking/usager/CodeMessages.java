package fr.rdv.booking.usager;

import fr.rdv.defaults.http.ServiceClients;
import fr.rdv.defaults.problem.Problem;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Has codes sent by notification-service. */
@Component
class CodeMessages {
    private static final Logger log = LoggerFactory.getLogger(CodeMessages.class);

    private final NotificationClient notification;

    CodeMessages(ServiceClients clients) {
        this.notification = clients.create("notification", NotificationClient.class, Duration.ofSeconds(5));
    }

    @CircuitBreaker(name = "notification", fallbackMethod = "unavailable")
    void send(NotificationClient.CodeMessage message) {
        notification.send(message);
    }

    void unavailable(NotificationClient.CodeMessage message, Throwable outage) {
        log.warn("A code could not be sent: {}", outage.getClass().getSimpleName());
        throw new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "envoi-indisponible",
                "L’envoi du code est momentanément indisponible : réessayez dans quelques instants");
    }
}
