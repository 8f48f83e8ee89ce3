package fr.rdv.organisation.espace;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.defaults.event.Outbox;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.espace.domain.Service;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the other services of espaces, on {@code organisation.espace.v1}. */
@Component
public class EspaceEvents {
    private final Outbox outbox;

    EspaceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Appends {@code EspaceCreated}. */
    public void created(Espace espace, Actor actor) {
        outbox.append("organisation.espace.v1", espace.id(), "EspaceCreated", EspaceState.of(espace, actor));
    }

    record EspaceState(
            UUID espaceId,
            String name,
            String departement,
            List<Service> services,
            long version,
            Actor actor,
            @JsonProperty("notify") boolean notified) {
        static EspaceState of(Espace espace, Actor actor) {
            return new EspaceState(
                    espace.id(),
                    espace.name(),
                    espace.departement(),
                    espace.services(),
                    espace.version(),
                    actor,
                    false);
        }
    }
}
