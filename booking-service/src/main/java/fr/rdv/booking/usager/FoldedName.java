package fr.rdv.booking.usager;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without what people type differently: case, accents, ligatures, spaces, hyphens, apostrophes.
 *
 * @param letters what is left, lower case
 */
public record FoldedName(String letters) {

    /** Folds a name as typed. */
    public static FoldedName of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
        return new FoldedName(plain);
    }

    /** The first letters, or all of a shorter name. */
    public String first(int count) {
        return letters.codePoints()
                .limit(count)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
