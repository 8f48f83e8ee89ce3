package fr.rdv.organisation.usage;

/**
 * How much refers to a motif or a lieu.
 *
 * @param plages all plages d'ouverture, ended ones included
 * @param livePlages those that still offer a day to come
 * @param rdvs all RDVs, cancelled ones included
 * @param futureRdvs those to come that nobody cancelled
 */
public record Usage(long plages, long livePlages, long rdvs, long futureRdvs) {

    /** Whether nothing refers to it, so that it can disappear without a trace (FEATURES 1.8). */
    public boolean none() {
        return plages == 0 && rdvs == 0;
    }
}
