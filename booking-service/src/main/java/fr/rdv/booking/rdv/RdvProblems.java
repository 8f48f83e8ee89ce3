package fr.rdv.booking.rdv;

import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.creneau.CreneauProblems;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.defaults.problem.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refusals of bookings as problems. */
@Component
public class RdvProblems {
    private final CreneauProblems creneaux;

    RdvProblems(CreneauProblems creneaux) {
        this.creneaux = creneaux;
    }

    /** The problem of a refusal; a lost créneau comes with the nearest ones. */
    public Problem of(BookingRefusal refusal, Creneau creneau) {
        return refusal == BookingRefusal.CRENEAU_TAKEN ? creneaux.taken(creneau) : of(refusal);
    }

    /** The problem of a refusal about something that was not chosen here. */
    public Problem of(BookingRefusal refusal) {
        return switch (refusal) {
            case CRENEAU_TAKEN -> new Problem(HttpStatus.CONFLICT, "creneau-taken", "Ce créneau vient d’être pris");
            case HOLD_EXPIRED -> new Problem(HttpStatus.GONE, "hold-expired", "Ce créneau n’est plus gardé pour vous");
            case MOTIF_OFFLINE -> field("motifId", "Ce motif n’est pas proposé en ligne");
            case TOO_MANY_PERSONS -> field("persons", "Ce motif ne se prend pas pour autant de personnes");
            case PARTICIPANTS_MISSING -> field("participants", "Dites qui vient, pour chaque personne");
            case PRE_DEMANDES_MISSING -> field("preDemandes", "Saisissez un numéro de pré-demande par personne");
            case PRE_DEMANDES_NOT_NEEDED -> field("preDemandes", "Ce motif ne demande pas de numéro de pré-demande");
            case TOO_MANY_RDVS ->
                new Problem(
                        HttpStatus.CONFLICT,
                        "trop-de-rdvs",
                        "Vous avez déjà plusieurs rendez-vous à venir ici : annulez-en un, ou attendez que le prochain"
                                + " soit passé pour en prendre un autre");
            case TELEPHONE_MISSING ->
                field("telephone", "Saisissez un numéro de téléphone : le rendez-vous a lieu par téléphone");
            case VISIO_CONTACT_MISSING ->
                field("telephone", "Saisissez un numéro de mobile ou une adresse électronique pour recevoir le lien");
            case LIEU_MISSING -> field("lieuId", "Choisissez un lieu");
            case COMPLET -> new Problem(HttpStatus.CONFLICT, "complet", "Il ne reste plus de place à cette séance");
            case COLLECTIF_CLOSED ->
                new Problem(HttpStatus.CONFLICT, "seance-fermee", "On ne peut pas, ou plus, s’inscrire à cette séance");
            case ALREADY_IN ->
                new Problem(HttpStatus.CONFLICT, "deja-inscrit", "Vous êtes déjà inscrit à cette séance");
        };
    }

    private static Problem field(String champ, String message) {
        return Problem.fields(Map.of(champ, message));
    }
}
