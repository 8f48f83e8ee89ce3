package fr.rdv.ants.coordination;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a pré-demande: ten capital letters or digits (spec ANTS B1). Never logged. */
public record PreDemandeNumber(String value) {
    private static final Pattern SYNTAX = Pattern.compile("[A-Z0-9]{10}");

    /** Reads what a person typed or the engine sent: blanks around and small letters are forgiven. */
    public static Optional<PreDemandeNumber> parse(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        return SYNTAX.matcher(number).matches() ? Optional.of(new PreDemandeNumber(number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PreDemandeNumber[]";
    }
}
