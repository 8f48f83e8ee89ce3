package fr.rdv.agenda.absence;

import fr.rdv.agenda.change.Author;
import fr.rdv.defaults.event.Republication;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RepublishAbsences implements Republication {
    private final Absences absences;
    private final AbsenceEvents events;

    RepublishAbsences(Absences absences, AbsenceEvents events) {
        this.absences = absences;
        this.events = events;
    }

    @Override
    public List<UUID> ids() {
        return absences.ids();
    }

    @Override
    public void append(UUID id) {
        absences.lock(id).ifPresent(absence -> events.changed(absence, Author.SYSTEM));
    }
}
