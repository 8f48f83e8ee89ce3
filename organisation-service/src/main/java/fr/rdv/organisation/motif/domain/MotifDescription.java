package fr.rdv.organisation.motif.domain;

import fr.rdv.organisation.organisation.domain.Blank;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says of a motif.
 *
 * @param collectif several usagers in one RDV; only on site
 * @param durationMin minutes
 * @param pauseMin minutes that the agent stays occupied after the RDV; not part of it
 * @param color {@code #RRGGBB}, on the agents' agenda
 * @param categorie only on site, in an organisation with a Dispositif de Recueil
 * @param instructionsBefore what the usager accepts before booking
 * @param instructionsAfter what the usager reads once booked
 * @param cancellationWarning asked before an usager cancels
 */
@Embeddable
public record MotifDescription(
        UUID serviceId,
        String name,
        @Enumerated(EnumType.STRING) MotifType type,
        boolean collectif,
        int durationMin,
        int pauseMin,
        String color,
        @Enumerated(EnumType.STRING) @Nullable Categorie categorie,
        @Nullable String instructionsBefore,
        @Nullable String instructionsAfter,
        @Nullable String cancellationWarning) {

    public MotifDescription {
        name = name.strip();
        instructionsBefore = Blank.toNull(instructionsBefore);
        instructionsAfter = Blank.toNull(instructionsAfter);
        cancellationWarning = Blank.toNull(cancellationWarning);
    }

    void require(boolean dispositifRecueil) {
        Map<String, String> champs = new LinkedHashMap<>();
        if (collectif && type != MotifType.SUR_PLACE) {
            champs.put("collectif", "Un RDV collectif a lieu sur place");
        }
        if (categorie != null && !dispositifRecueil) {
            champs.put("categorie", "Cette catégorie demande un Dispositif de Recueil");
        } else if (categorie != null && type != MotifType.SUR_PLACE) {
            champs.put("categorie", "Les titres d’identité se demandent sur place");
        }
        InvalidMotif.throwIfAny(champs);
    }
}
