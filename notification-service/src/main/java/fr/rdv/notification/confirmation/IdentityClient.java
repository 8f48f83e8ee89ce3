package fr.rdv.notification.confirmation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** identity-service, which knows the agents' addresses. */
interface IdentityClient {

    /** An agent's name and address; an intervenant has none. */
    record Address(String displayName, @Nullable String email) {

        @Override
        public String toString() {
            return "Address[]";
        }
    }

    @GetExchange("/internal/agents/{id}")
    Address agent(@PathVariable UUID id);
}
