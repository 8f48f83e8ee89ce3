package fr.rdv.organisation.motif.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * First tab of a motif, « Information générale » (S35).
 *
 * @param collectif several usagers in one RDV; only on site
 * @param durationMin minutes, for one person
 * @param pauseMin minutes that the agent stays occupied after the RDV; not part of it
 * @param color {@code #RRGGBB}, on the agents' agenda
 * @param personsMax how many persons may come together in one RDV
 * @param durationsByPersons minutes for one person, for two…; empty when each person takes {@code durationMin}
 */
@Embeddable
public record General(
        UUID serviceId,
        String name,
        @Enumerated(EnumType.STRING) MotifType type,
        boolean collectif,
        int durationMin,
        int pauseMin,
        String color,
        int personsMax,
        List<Integer> durationsByPersons) {
    private static final int LONGEST = 24 * 60;

    public General {
        name = name.strip();
        durationsByPersons = List.copyOf(durationsByPersons);
    }

    /** One person, each time the same duration. */
    public General(
            UUID serviceId,
            String name,
            MotifType type,
            boolean collectif,
            int durationMin,
            int pauseMin,
            String color) {
        this(serviceId, name, type, collectif, durationMin, pauseMin, color, 1, List.of());
    }

    void check(Map<String, String> champs) {
        if (collectif && type != MotifType.SUR_PLACE) {
            champs.put("collectif", "Un RDV collectif a lieu sur place");
        }
        if (collectif && personsMax > 1) {
            champs.put("personsMax", "Dans un RDV collectif, chaque personne s’inscrit : laissez 1");
        }
        if (!durationsByPersons.isEmpty()) {
            checkDurations(champs);
        }
    }

    /** What an existing RDV freezes (H12): its usagers were told how and with whom they come. */
    void checkFrozen(General changed, Map<String, String> champs) {
        if (changed.type != type) {
            champs.put("type", "Des RDV existent : le type est figé. Dupliquez ce motif pour en proposer un autre");
        }
        if (changed.collectif != collectif) {
            champs.put(
                    "collectif",
                    "Des RDV existent : individuel ou collectif est figé. Dupliquez ce motif pour changer");
        }
    }

    private void checkDurations(Map<String, String> champs) {
        if (durationsByPersons.size() != personsMax) {
            champs.put(
                    "durationsByPersons", "Indiquez une durée pour chaque nombre de personnes, de 1 à " + personsMax);
        } else if (durationsByPersons.getFirst() != durationMin) {
            champs.put(
                    "durationsByPersons",
                    "La durée pour une personne est celle du motif : " + durationMin + " minutes");
        } else if (durationsByPersons.stream().anyMatch(minutes -> minutes < 1 || minutes > LONGEST)) {
            champs.put("durationsByPersons", "Indiquez des durées de 1 à 1 440 minutes");
        }
    }
}
