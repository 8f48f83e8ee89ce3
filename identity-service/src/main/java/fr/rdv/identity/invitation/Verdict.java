package fr.rdv.identity.invitation;

import java.util.Locale;

/** What an invitation of someone would do. */
enum Verdict {
    NOUVEAU("Recevra une invitation par e-mail"),
    REJOINT("Est déjà agent de l’espace : rejoindra l’organisation sans e-mail, avec ses services actuels"),
    DEJA_MEMBRE("Fait déjà partie de l’organisation"),
    DEJA_INVITE("Est déjà invité dans l’organisation : renvoyez l’invitation depuis la liste des invitations"),
    AUTRE_ESPACE("Cette adresse est celle d’un agent d’un autre espace : choisissez-en une autre"),
    ADRESSE_INVALIDE("Aucune adresse e-mail valide, par exemple prenom.nom@mairie.fr"),
    DOUBLON("Cette adresse est déjà plus haut dans la liste");

    private final String message;

    Verdict(String message) {
        this.message = message;
    }

    boolean isGood() {
        return this == NOUVEAU || this == REJOINT;
    }

    /** The name on the wire, for example {@code deja-membre}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String message() {
        return message;
    }
}
