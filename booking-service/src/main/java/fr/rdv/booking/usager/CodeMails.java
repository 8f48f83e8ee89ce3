package fr.rdv.booking.usager;

import fr.rdv.defaults.http.ServiceClients;
import fr.rdv.defaults.problem.Problem;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Has codes sent by notification-service. */
@Component
class CodeMails {
    private static final Logger log = LoggerFactory.getLogger(CodeMails.class);

    private final NotificationClient notification;

    CodeMails(ServiceClients clients) {
        this.notification = clients.create("notification", NotificationClient.class);
    }

    @CircuitBreaker(name = "notification", fallbackMethod = "unavailable")
    void send(NotificationClient.CodeMail mail) {
        notification.send(mail);
    }

    void unavailable(NotificationClient.CodeMail mail, Throwable outage) {
        log.warn("A code could not be sent: {}", outage.getClass().getSimpleName());
        throw new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "envoi-indisponible",
                "L’envoi du code est momentanément indisponible : réessayez dans quelques instants");
    }
}
