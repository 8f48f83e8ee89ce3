package fr.rdv.agenda.motif;

import fr.rdv.agenda.feries.domain.JoursFeries;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Copy of a motif, with its organisation's zone and jours fériés.
 *
 * @param type {@code sur_place}, {@code telephone}, {@code visio}, {@code domicile}, or one to come
 * @param durationMin minutes, for one person
 * @param pauseMin minutes occupied after the RDV, not part of it
 * @param minDelayMin minutes from now to the first start an usager may book
 * @param maxDelayMin minutes from now to the last start an usager may book
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
        ZoneId zone,
        JoursFeries feries) {

    /** Whether it is received in a lieu. */
    public boolean isSurPlace() {
        return type.equals("sur_place");
    }
}
