package fr.rdv.agenda.plageouverture;

import fr.rdv.defaults.event.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a plage and leaves a tombstone; RDVs already booked in it stay. */
@Component
class DeletePlageOuverture {
    private final PlagesOuverture plages;
    private final Outbox outbox;

    DeletePlageOuverture(PlagesOuverture plages, Outbox outbox) {
        this.plages = plages;
        this.outbox = outbox;
    }

    @Transactional
    void handle(UUID id) {
        if (plages.delete(id)) {
            outbox.append("agenda.plage-ouverture.v1", id, "PlageOuvertureChanged", null);
        }
    }
}
