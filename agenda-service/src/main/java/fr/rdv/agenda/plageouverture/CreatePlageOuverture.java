package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a plage for an agent, whom the caller has been allowed to manage. */
@Component
class CreatePlageOuverture {
    private final PlagesOuverture plages;
    private final PlageOuvertureEvents events;

    CreatePlageOuverture(PlagesOuverture plages, PlageOuvertureEvents events) {
        this.plages = plages;
        this.events = events;
    }

    @Transactional
    void handle(PlageOuverture plage, Author author) {
        plages.insert(plage);
        events.created(plage, author);
    }
}
