package fr.rdv.notification.confirmation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.PostExchange;

/** booking-service, which knows the usagers. */
interface BookingClient {

    /** Names the message that the link is for: several links of one participation are valid at once. */
    record LinkRequest(UUID messageId) {}

    /**
     * How to reach an usager.
     *
     * @param title of a RDV collectif
     * @param path path of the recap, with its secret
     */
    record Reach(
            @Nullable String email,
            String firstName,
            String lastName,
            boolean notifyByEmail,
            @Nullable String title,
            String path) {

        @Override
        public String toString() {
            return "Reach[]";
        }
    }

    @PostExchange("/internal/participations/{id}/links")
    Reach link(@PathVariable UUID id, @RequestBody LinkRequest request);
}
