package fr.rdv.organisation.motif.domain;

import jakarta.persistence.Embeddable;
import java.util.Map;

/**
 * How early and how late an usager may book before a créneau starts (FEATURES 1.9, S43, S44): each between 30 minutes and one
 * year, the longest strictly over the shortest (B14).
 *
 * @param minDelayMin minutes
 * @param maxDelayMin minutes
 */
@Embeddable
public record DelaiDeReservation(int minDelayMin, int maxDelayMin) {
    private static final int SHORTEST = 30;
    private static final int LONGEST = 365 * 24 * 60;

    /** Half an hour to ninety days. */
    public static final DelaiDeReservation DEFAULT = new DelaiDeReservation(30, 90 * 24 * 60);

    void check(Map<String, String> champs) {
        if (minDelayMin < SHORTEST || minDelayMin > LONGEST) {
            champs.put("minDelayMin", "Le délai minimum est compris entre 30 minutes et un an");
        }
        if (maxDelayMin < SHORTEST || maxDelayMin > LONGEST) {
            champs.put("maxDelayMin", "Le délai maximum est compris entre 30 minutes et un an");
        } else if (maxDelayMin <= minDelayMin) {
            champs.put("maxDelayMin", "Le délai maximum doit dépasser le délai minimum");
        }
    }
}
