package fr.rdv.gateway.franceconnect;

import fr.rdv.gateway.login.LoginReturn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page that an usager left for FranceConnect.
 *
 * @param path of this site
 */
record Retour(String path) {
    static final String HOME = "/mes-rendez-vous";

    /** A path of this site, or « Mes rendez-vous » rather than another address. */
    static Retour asked(@Nullable String retour) {
        return new Retour(LoginReturn.allowed(retour, HOME));
    }

    /** The same page, told how the sign-in ended when it proved nobody. */
    String after(Outcome outcome) {
        return outcome == Outcome.PROVED
                ? path
                : UriComponentsBuilder.fromUriString(path)
                        .replaceQueryParam("connexion", outcome.word())
                        .build()
                        .toUriString();
    }
}
