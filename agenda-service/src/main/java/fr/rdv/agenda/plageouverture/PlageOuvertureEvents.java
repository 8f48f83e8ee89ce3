package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.defaults.event.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of plages on {@code agenda.plage-ouverture.v1}. */
@Component
class PlageOuvertureEvents {
    private static final String TOPIC = "agenda.plage-ouverture.v1";

    private final Outbox outbox;

    PlageOuvertureEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void created(PlageOuverture plage, Author author) {
        outbox.append(TOPIC, plage.id(), "PlageOuvertureCreated", PlageOuvertureEvent.of(plage, author));
    }

    void changed(PlageOuverture plage, Author author) {
        outbox.append(TOPIC, plage.id(), "PlageOuvertureChanged", PlageOuvertureEvent.of(plage, author));
    }

    void deleted(UUID id) {
        outbox.append(TOPIC, id, "PlageOuvertureChanged", null);
    }
}
