package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.AgentKept;
import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.change.IfMatch;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.defaults.problem.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a plage, or its end, and leaves a tombstone; RDVs already booked in it stay. */
@Component
class DeletePlageOuverture {
    private final PlagesOuverture plages;
    private final PlageOuvertureEvents events;

    DeletePlageOuverture(PlagesOuverture plages, PlageOuvertureEvents events) {
        this.plages = plages;
        this.events = events;
    }

    @Transactional
    void handle(UUID id) {
        if (plages.delete(id)) {
            events.deleted(id);
        }
    }

    /** « Celle-ci et les suivantes ». */
    @Transactional
    void following(UUID id, IfMatch match, LocalDate day, Author author) {
        PlageOuverture plage = plages.lock(id).orElseThrow(Problem::notFound);
        match.require(plage.version());
        if (!plage.horaire().repeatsOn(day)) {
            throw Problem.notFound();
        }
        if (day.equals(plage.horaire().firstDay())) {
            handle(id);
            return;
        }
        PlageOuverture shortened = plage.at(plage.horaire().before(day));
        plages.update(shortened);
        events.changed(shortened, author);
    }

    /** An agent keeps only the plages of organisations in which a role is left (EDGE D16, D17). */
    @EventListener
    @Transactional
    void handle(AgentKept agent) {
        plages.deleteOutside(agent).forEach(events::deleted);
    }
}
