package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.horaire.HoraireRules;
import fr.rdv.agenda.lieu.Lieu;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.recurrence.Horaire;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plage must be (FEATURES 1.11; EDGE G16): each fault, by field, in French. */
final class PlageOuvertureRules {
    private final UUID organisationId;
    private final Map<String, String> champs = new LinkedHashMap<>();

    PlageOuvertureRules(UUID organisationId) {
        this.organisationId = organisationId;
    }

    /** Faults found so far. */
    Map<String, String> champs() {
        return champs;
    }

    PlageOuvertureRules checkHoraire(Horaire horaire, LocalDate today) {
        champs.putAll(HoraireRules.faults(horaire, today));
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
}
