package fr.rdv.organisation.motif.domain;

import java.util.Map;

/** A motif that breaks rules, with a French sentence for each field to correct. */
public class InvalidMotif extends RuntimeException {
    private final transient Map<String, String> champs;

    public InvalidMotif(Map<String, String> champs) {
        super("Invalid: " + champs.keySet());
        this.champs = Map.copyOf(champs);
    }

    /** Name of each field and what to do about it. */
    public Map<String, String> champs() {
        return champs;
    }

    static void throwIfAny(Map<String, String> champs) {
        if (!champs.isEmpty()) {
            throw new InvalidMotif(champs);
        }
    }
}
