package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.agent.AgentKept;
import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.change.IfMatch;
import fr.rdv.defaults.problem.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes an absence, or its end, and leaves a tombstone: the time can be booked again. */
@Component
class DeleteAbsence {
    private final Absences absences;
    private final AbsenceEvents events;

    DeleteAbsence(Absences absences, AbsenceEvents events) {
        this.absences = absences;
        this.events = events;
    }

    @Transactional
    void handle(UUID id) {
        if (absences.delete(id)) {
            events.deleted(id);
        }
    }

    /** « Celle-ci et les suivantes ». */
    @Transactional
    void following(UUID id, IfMatch match, LocalDate day, Author author) {
        Absence absence = absences.lock(id).orElseThrow(Problem::notFound);
        match.require(absence.version());
        if (!absence.horaire().repeatsOn(day)) {
            throw Problem.notFound();
        }
        if (day.equals(absence.horaire().firstDay())) {
            handle(id);
            return;
        }
        Absence shortened = absence.at(absence.horaire().before(day));
        absences.update(shortened);
        events.changed(shortened, author);
    }

    /** Absences hold in every organisation: they go with the agent only, not with one role (EDGE D16, D17). */
    @EventListener
    @Transactional
    void handle(AgentKept agent) {
        if (agent.deleted()) {
            absences.deleteOf(agent.agentId(), agent.at()).forEach(events::deleted);
        }
    }
}
