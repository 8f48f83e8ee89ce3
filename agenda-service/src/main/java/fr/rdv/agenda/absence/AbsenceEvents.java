package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.change.Author;
import fr.rdv.defaults.event.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of absences on {@code agenda.absence.v1}. */
@Component
class AbsenceEvents {
    private static final String TOPIC = "agenda.absence.v1";

    private final Outbox outbox;

    AbsenceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void created(Absence absence, Author author) {
        outbox.append(TOPIC, absence.id(), "AbsenceCreated", AbsenceEvent.of(absence, author));
    }

    void changed(Absence absence, Author author) {
        outbox.append(TOPIC, absence.id(), "AbsenceChanged", AbsenceEvent.of(absence, author));
    }

    void deleted(UUID id) {
        outbox.append(TOPIC, id, "AbsenceChanged", null);
    }
}
