package fr.rdv.booking.usager;

import fr.rdv.booking.usager.NotificationClient.LinkMessage;
import fr.rdv.defaults.http.ServiceClients;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has new links sent by notification-service; whoever asked for one learns nothing of an outage, and asks again. */
@Component
public class LinkMessages {
    private static final Logger log = LoggerFactory.getLogger(LinkMessages.class);

    private final NotificationClient notification;

    LinkMessages(ServiceClients clients) {
        this.notification = clients.create("notification", NotificationClient.class, Duration.ofSeconds(5));
    }

    /**
     * Sends a link to an usager by mail, or by SMS to one without e-mail.
     *
     * @param path of the recap, with its secret
     * @param start of the RDV
     */
    @CircuitBreaker(name = "notification", fallbackMethod = "unavailable")
    public void send(Usager usager, String path, Instant start, String zone) {
        String name = usager.firstName() + " " + usager.lastName();
        String telephone = usager.email() == null ? usager.telephone() : null;
        if (usager.email() != null || telephone != null) {
            notification.send(new LinkMessage(usager.email(), telephone, name, path, start, zone));
        }
    }

    void unavailable(Usager usager, String path, Instant start, String zone, Throwable outage) {
        log.warn("A link could not be sent: {}", outage.getClass().getSimpleName());
    }
}
