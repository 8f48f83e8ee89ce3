package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.lieu.Lieu;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plage must be (FEATURES 1.11, 1.13; EDGE G16, G18): each fault, by field, in French. */
final class PlageOuvertureRules {
    private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final UUID organisationId;
    private final LocalDate today;
    private final Map<String, String> champs = new LinkedHashMap<>();

    PlageOuvertureRules(UUID organisationId, LocalDate today) {
        this.organisationId = organisationId;
        this.today = today;
    }

    /** Faults found so far. */
    Map<String, String> champs() {
        return champs;
    }

    PlageOuvertureRules checkHoraire(Horaire horaire) {
        if (!horaire.end().isAfter(horaire.start())) {
            champs.put("endTime", "L’heure de fin doit être après l’heure de début");
        }
        checkRealistic("firstDay", horaire.firstDay());
        Recurrence recurrence = horaire.recurrence();
        if (recurrence != null) {
            checkRecurrence(recurrence, horaire.firstDay());
        }
        return this;
    }

    PlageOuvertureRules checkMotifs(List<Motif> known, List<UUID> wanted, Agent agent) {
        boolean ours = known.size() == wanted.size()
                && known.stream().allMatch(motif -> motif.organisationId().equals(organisationId));
        if (!ours) {
            champs.put("motifIds", "Un des motifs n’existe pas dans cette organisation");
        } else if (known.stream().anyMatch(Motif::collectif)) {
            champs.put("motifIds", "Un motif collectif se planifie par ses séances, pas par une plage d’ouverture");
        } else if (!known.stream().allMatch(motif -> mayUse(agent, motif))) {
            champs.put("motifIds", "Un des motifs n’est pas d’un service de " + agent.displayName());
        }
        return this;
    }

    PlageOuvertureRules checkLieu(@Nullable Lieu lieu, boolean given, List<Motif> motifs) {
        if (given && (lieu == null || !lieu.organisationId().equals(organisationId))) {
            champs.put("lieuId", "Ce lieu n’existe pas dans cette organisation");
        } else if (lieu != null && !lieu.open()) {
            champs.put("lieuId", "Ce lieu est fermé : choisissez un lieu ouvert");
        } else if (!given && motifs.stream().anyMatch(Motif::isSurPlace)) {
            champs.put("lieuId", "Choisissez un lieu : un des motifs est reçu sur place");
        }
        return this;
    }

    private boolean mayUse(Agent agent, Motif motif) {
        return agent.handlesAllOf(organisationId) || agent.serviceIds().contains(motif.serviceId());
    }

    private void checkRecurrence(Recurrence recurrence, LocalDate firstDay) {
        LocalDate until = recurrence.until();
        if (until != null && !until.isAfter(firstDay)) {
            champs.put("recurrence.until", "La fin de la répétition doit être après le premier jour");
        } else if (until != null) {
            checkRealistic("recurrence.until", until);
        }
        if (recurrence instanceof Recurrence.Weekly weekly && !weekly.includes(firstDay.getDayOfWeek())) {
            String weekday = firstDay.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
            champs.put(
                    "firstDay",
                    "Le premier jour est un %s, qui n’est pas coché : cochez le %s ou choisissez un premier jour parmi les jours cochés"
                            .formatted(weekday, weekday));
        }
    }

    private void checkRealistic(String field, LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            champs.put(field, "La date ne peut pas être avant 2018");
        } else if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            champs.put(field, "La date ne peut pas être dans plus de 5 ans");
        }
    }
}
