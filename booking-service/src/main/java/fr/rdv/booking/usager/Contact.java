package fr.rdv.booking.usager;

import fr.rdv.defaults.problem.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proves to be theirs: an e-mail or a mobile number, one of the two.
 *
 * @param email lower case
 * @param telephone E.164
 */
public record Contact(@Nullable String email, @Nullable String telephone) {
    static final String WRONG_EMAIL = "Saisissez une adresse électronique valide, par exemple : nom@exemple.fr";
    private static final String WRONG_MOBILE = "Saisissez un numéro de mobile, par exemple : 06 39 98 12 34";

    /**
     * Brings what was typed to its one form.
     *
     * @throws Problem 422 when it is neither an e-mail nor a mobile number
     */
    static Contact check(@Nullable String email, @Nullable String telephone) {
        if (telephone != null && !telephone.isBlank()) {
            return new Contact(
                    null,
                    Telephone.toMobile(telephone).orElseThrow(() -> Problem.fields(Map.of("telephone", WRONG_MOBILE))));
        }
        String normalised = email == null ? null : UsagerIdentity.normaliseEmail(email);
        if (normalised == null) {
            throw Problem.fields(Map.of("email", WRONG_EMAIL));
        }
        return new Contact(normalised, null);
    }

    /** The one of the two. */
    public String value() {
        String value = email == null ? telephone : email;
        if (value == null) {
            throw new IllegalStateException("A contact without address nor number");
        }
        return value;
    }

    @Override
    public String toString() {
        return "Contact[***]";
    }
}
