package fr.rdv.agenda.absence.domain;

import fr.rdv.agenda.recurrence.Horaire;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Time during which an agent is in no organisation (FEATURES 1.12).
 *
 * @param title for agents only: it never leaves the service in an event
 * @param zone that of the organisation in whose screens it was created; a change typed elsewhere leaves it
 * @param horaire one day or several, or repeated, never both
 * @param version raised by one with each event
 */
public record Absence(UUID id, UUID espaceId, UUID agentId, String title, ZoneId zone, Horaire horaire, long version) {

    /** The same at other times. */
    public Absence at(Horaire other) {
        return new Absence(id, espaceId, agentId, title, zone, other, version + 1);
    }

    /** This absence, described as another is, in its own zone; its exceptions stay where they still are occurrences. */
    public Absence describedAs(Absence other) {
        return new Absence(id, espaceId, agentId, other.title, zone, other.horaire.keeping(horaire), version + 1);
    }

    /** The same as what takes over from another, in whose zone it is, with the exceptions that are occurrences of this one too. */
    public Absence succeeding(Absence other) {
        return new Absence(id, espaceId, agentId, title, other.zone, horaire.keeping(other.horaire), version);
    }
}
