package fr.rdv.fakes.adresse;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A street of a commune. */
record Voie(
        String name,
        String postcode,
        String city,
        String citycode,
        String context,
        double longitude,
        double latitude,
        List<String> words) {

    static Voie of(String line) {
        String[] parts = line.split(";", -1);
        return new Voie(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                parts[4],
                Double.parseDouble(parts[5]),
                Double.parseDouble(parts[6]),
                words(parts[0] + " " + parts[1] + " " + parts[2]));
    }

    /** Words without accents, case and punctuation. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.FRENCH).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How well it answers a search, 0 when a word of it is not here. */
    double score(List<String> wanted) {
        boolean all = wanted.stream().allMatch(word -> words.stream().anyMatch(mine -> mine.startsWith(word)));
        return all ? Math.min(0.97, 0.5 + 0.5 * wanted.size() / words.size()) : 0;
    }
}
