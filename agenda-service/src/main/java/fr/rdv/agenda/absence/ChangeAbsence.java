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
        return keep(whole(lock(id, match), draft), author);
    }

    /** « Cette occurrence »: moved or removed. */
    @Transactional
    Absence occurrence(UUID id, IfMatch match, ChangedOccurrence exception, Author author) {
        Absence absence = lock(id, match);
        if (!absence.horaire().accepts(exception)) {
            throw Problem.notFound();
        }
        return keep(absence.at(absence.horaire().with(exception)), author);
    }

    /** « Celle-ci et les suivantes »: the absence ends the day before, a new one takes over. */
    @Transactional
    Absence following(UUID id, IfMatch match, Following following, Author author) {
        Absence absence = lock(id, match);
        Absence successor = following.of(absence);
        if (successor.id().equals(id)) {
            return keep(successor, author);
        }
        keep(absence.at(absence.horaire().before(following.day)), author);
        create(successor, author);
        return successor;
    }

    /** What an absence becomes when all of it is described anew. */
    static Absence whole(Absence absence, Absence draft) {
        if (!draft.agentId().equals(absence.agentId())) {
            throw Problem.fields(Map.of("agentId", "Une indisponibilité ne change pas d’agent"));
        }
        return absence.describedAs(draft);
    }

    private Absence lock(UUID id, IfMatch match) {
        Absence absence = absences.lock(id).orElseThrow(Problem::notFound);
        match.require(absence.version());
        return absence;
    }

    private Absence keep(Absence changed, Author author) {
        absences.update(changed);
        events.changed(changed, author);
        return changed;
    }

    /**
     * What takes over.
     *
     * @param day occurrence from which on
     */
    record Following(LocalDate day, Absence draft) {

        /** What takes over from an absence: another one or, from its first day on, itself. */
        Absence of(Absence absence) {
            Absence whole = whole(absence, draft);
            if (!absence.horaire().repeatsOn(day)) {
                throw Problem.notFound();
            }
            if (draft.horaire().firstDay().isBefore(day)) {
                throw Problem.fields(
                        Map.of("firstDay", "Choisissez un jour qui ne soit pas avant l’occurrence modifiée"));
            }
            return day.equals(absence.horaire().firstDay()) ? whole : draft.succeeding(absence);
        }
    }
}
