package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.change.Author;
import fr.rdv.agenda.change.IfMatch;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.agenda.recurrence.ChangedOccurrence;
import fr.rdv.defaults.problem.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a plage: all of it, one occurrence, or one and those that follow. RDVs already booked stay. */
@Component
class ChangePlageOuverture {
    private final PlagesOuverture plages;
    private final PlageOuvertureEvents events;

    ChangePlageOuverture(PlagesOuverture plages, PlageOuvertureEvents events) {
        this.plages = plages;
        this.events = events;
    }

    /** « Toutes les occurrences ». */
    @Transactional
    PlageOuverture handle(UUID id, IfMatch match, PlageOuverture draft, Author author) {
        PlageOuverture changed = lock(id, match, draft).describedAs(draft);
        plages.update(changed);
        events.changed(changed, author);
        return changed;
    }

    /** « Cette occurrence »: moved or removed. */
    @Transactional
    PlageOuverture occurrence(UUID id, IfMatch match, ChangedOccurrence exception, Author author) {
        PlageOuverture plage = plages.lock(id).orElseThrow(Problem::notFound);
        match.require(plage.version());
        if (!plage.horaire().accepts(exception)) {
            throw Problem.notFound();
        }
        PlageOuverture changed = plage.at(plage.horaire().with(exception));
        plages.update(changed);
        events.changed(changed, author);
        return changed;
    }

    /** « Celle-ci et les suivantes »: the plage ends the day before, a new one takes over. */
    @Transactional
    PlageOuverture following(UUID id, IfMatch match, Following following, Author author) {
        PlageOuverture draft = following.draft;
        PlageOuverture plage = lock(id, match, draft);
        LocalDate day = following.day;
        if (!plage.horaire().repeatsOn(day)) {
            throw Problem.notFound();
        }
        if (draft.horaire().firstDay().isBefore(day)) {
            throw Problem.fields(Map.of("firstDay", "Choisissez un jour qui ne soit pas avant l’occurrence modifiée"));
        }
        if (day.equals(plage.horaire().firstDay())) {
            return handle(id, match, draft, author);
        }
        PlageOuverture shortened = plage.at(plage.horaire().before(day));
        PlageOuverture successor = draft.withExceptionsOf(plage);
        plages.update(shortened);
        plages.insert(successor);
        events.changed(shortened, author);
        events.created(successor, author);
        return successor;
    }

    private PlageOuverture lock(UUID id, IfMatch match, PlageOuverture draft) {
        PlageOuverture plage = plages.lock(id).orElseThrow(Problem::notFound);
        match.require(plage.version());
        if (!draft.agentId().equals(plage.agentId()) || !draft.organisationId().equals(plage.organisationId())) {
            throw Problem.fields(
                    Map.of("agentId", "Une plage ne change ni d’agent ni d’organisation : dupliquez-la plutôt"));
        }
        return plage;
    }

    /**
     * What takes over.
     *
     * @param day occurrence from which on
     */
    record Following(LocalDate day, PlageOuverture draft) {}
}
