package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.change.IfMatch;
import fr.rdv.agenda.recurrence.ChangedOccurrence;
import fr.rdv.defaults.problem.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates an absence and changes it: all of it, one occurrence, or one and those that follow. */
@Component
class ChangeAbsence {
    private final Absences absences;
    private final AbsenceEvents events;

    ChangeAbsence(Absences absences, AbsenceEvents events) {
        this.absences = absences;
        this.events = events;
    }

    @Transactional
    void create(Absence absence, Author author) {
        absences.insert(absence);
        events.created(absence, author);
    }

    /** « Toutes les occurrences ». */
    @Transactional
    Absence handle(UUID id, IfMatch match, Absence draft, Author author) {
        Absence changed = lock(id, match, draft).describedAs(draft);
        absences.update(changed);
        events.changed(changed, author);
        return changed;
    }

    /** « Cette occurrence »: moved or removed. */
    @Transactional
    Absence occurrence(UUID id, IfMatch match, ChangedOccurrence exception, Author author) {
        Absence absence = absences.lock(id).orElseThrow(Problem::notFound);
        match.require(absence.version());
        if (!absence.horaire().accepts(exception)) {
            throw Problem.notFound();
        }
        Absence changed = absence.at(absence.horaire().with(exception));
        absences.update(changed);
        events.changed(changed, author);
        return changed;
    }

    /** « Celle-ci et les suivantes »: the absence ends the day before, a new one takes over. */
    @Transactional
    Absence following(UUID id, IfMatch match, Following following, Author author) {
        Absence draft = following.draft;
        Absence absence = lock(id, match, draft);
        LocalDate day = following.day;
        if (!absence.horaire().repeatsOn(day)) {
            throw Problem.notFound();
        }
        if (draft.horaire().firstDay().isBefore(day)) {
            throw Problem.fields(Map.of("firstDay", "Choisissez un jour qui ne soit pas avant l’occurrence modifiée"));
        }
        if (day.equals(absence.horaire().firstDay())) {
            return handle(id, match, draft, author);
        }
        Absence shortened = absence.at(absence.horaire().before(day));
        Absence successor = draft.succeeding(absence);
        absences.update(shortened);
        events.changed(shortened, author);
        create(successor, author);
        return successor;
    }

    private Absence lock(UUID id, IfMatch match, Absence draft) {
        Absence absence = absences.lock(id).orElseThrow(Problem::notFound);
        match.require(absence.version());
        if (!draft.agentId().equals(absence.agentId())) {
            throw Problem.fields(Map.of("agentId", "Une indisponibilité ne change pas d’agent"));
        }
        return absence;
    }

    /**
     * What takes over.
     *
     * @param day occurrence from which on
     */
    record Following(LocalDate day, Absence draft) {}
}
