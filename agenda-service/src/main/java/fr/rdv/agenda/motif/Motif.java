package fr.rdv.agenda.motif;

import fr.rdv.agenda.feries.domain.JoursFeries;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Copy of a motif, with its organisation's zone and jours fériés.
 *
 * @param type {@code sur_place}, {@code telephone}, {@code visio}, {@code domicile}, or one to come
 * @param durationMin minutes, for one person
 * @param durationsByPersons minutes for one person, two, and so on; may be empty
 * @param pauseMin minutes occupied after the RDV, not part of it
 * @param minDelayMin minutes from now to the first start an usager may book
 * @param maxDelayMin minutes from now to the last start an usager may book
 * @param followUp whether usagers book it with their référents only
 */
public record Motif(
        UUID motifId,
        UUID espaceId,
        UUID organisationId,
        UUID serviceId,
        String name,
        String type,
        boolean collectif,
        int durationMin,
        int pauseMin,
        boolean online,
        int minDelayMin,
        int maxDelayMin,
        boolean followUp,
        List<Integer> durationsByPersons,
        ZoneId zone,
        JoursFeries feries) {

    /** Minutes of a RDV for some persons: those set for that number, else as many times those for one. */
    public long minutesFor(int persons) {
        return persons <= durationsByPersons.size()
                ? durationsByPersons.get(persons - 1)
                : (long) durationMin * persons;
    }

    /** Whether it is received in a lieu. */
    public boolean isSurPlace() {
        return type.equals("sur_place");
    }
}
