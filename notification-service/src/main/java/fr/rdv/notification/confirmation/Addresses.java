package fr.rdv.notification.confirmation;

import fr.rdv.defaults.http.ServiceClients;
import fr.rdv.notification.confirmation.BookingClient.LinkRequest;
import fr.rdv.notification.confirmation.BookingClient.Reach;
import fr.rdv.notification.confirmation.IdentityClient.Address;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException.NotFound;

/** Addresses, asked of the services that own them when a mail leaves. */
@Component
class Addresses {
    private final BookingClient booking;
    private final IdentityClient identity;

    Addresses(ServiceClients clients) {
        this.booking = clients.create("booking", BookingClient.class);
        this.identity = clients.create("identity", IdentityClient.class);
    }

    /** The usager of a participation, empty if the participation or the address is no more, or mails are not wanted. */
    @CircuitBreaker(name = "booking")
    public Optional<Reach> usager(UUID participationId, UUID messageId) {
        try {
            return Optional.of(booking.link(participationId, new LinkRequest(messageId)))
                    .filter(Reach::notifyByEmail)
                    .filter(reach -> reach.email() != null);
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** An agent, empty if there is none or it has no address. */
    @CircuitBreaker(name = "identity")
    public Optional<Address> agent(UUID agentId) {
        try {
            return Optional.of(identity.agent(agentId)).filter(agent -> agent.email() != null);
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
