package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.change.Author;
import fr.rdv.defaults.event.Republication;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RepublishPlages implements Republication {
    private final PlagesOuverture plages;
    private final PlageOuvertureEvents events;

    RepublishPlages(PlagesOuverture plages, PlageOuvertureEvents events) {
        this.plages = plages;
        this.events = events;
    }

    @Override
    public List<UUID> ids() {
        return plages.ids();
    }

    @Override
    public void append(UUID id) {
        plages.lock(id).ifPresent(plage -> events.changed(plage, Author.SYSTEM));
    }
}
