package fr.rdv.organisation.motif.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Second tab of a motif, « Réservation en ligne » (S40–S50).
 *
 * @param delai applies to whoever is not an agent of the organisation
 * @param movable whether an usager may move the RDV without calling
 * @param followUp RDV de suivi: only for an usager with a référent
 * @param categorie only on site, in an organisation with a Dispositif de Recueil
 */
@Embeddable
public record Reservation(
        @Enumerated(EnumType.STRING) BookableBy bookableBy,
        @Embedded DelaiDeReservation delai,
        boolean movable,
        boolean followUp,
        @Enumerated(EnumType.STRING) @Nullable Categorie categorie) {

    /** Of a new motif: off (S65), with the usual delays. */
    public static final Reservation CLOSED =
            new Reservation(BookableBy.AGENTS, DelaiDeReservation.DEFAULT, true, false, null);

    /** Whether usagers may book. */
    public boolean isOnline() {
        return bookableBy == BookableBy.TOUS;
    }

    Reservation open(DelaiDeReservation wanted, boolean mayMove) {
        return new Reservation(BookableBy.TOUS, wanted, mayMove, followUp, categorie);
    }

    Reservation close() {
        return new Reservation(BookableBy.AGENTS, delai, movable, followUp, categorie);
    }

    Reservation withoutCategorie() {
        return new Reservation(bookableBy, delai, movable, followUp, null);
    }

    void check(MotifType type, boolean dispositifRecueil, Map<String, String> champs) {
        delai.check(champs);
        if (categorie != null && !dispositifRecueil) {
            champs.put("categorie", "Cette catégorie demande un Dispositif de Recueil");
        } else if (categorie != null && type != MotifType.SUR_PLACE) {
            champs.put("categorie", "Les titres d’identité se demandent sur place");
        }
    }
}
