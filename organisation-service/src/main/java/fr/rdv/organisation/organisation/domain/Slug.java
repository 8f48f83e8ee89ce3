package fr.rdv.organisation.organisation.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without accents, case and punctuation. */
public final class Slug {
    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** The part of a public link that people read, at most 80 characters (FEATURES 1.2). */
    public static String of(String name) {
        String folded = fold(name);
        return folded.length() <= LONGEST
                ? folded
                : EDGES.matcher(folded.substring(0, LONGEST)).replaceAll("");
    }

    /** A name as it is compared: « Pièce d'identité » and « piece d identite » are one. */
    public static String fold(String name) {
        String lower = name.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return EDGES.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    }
}
