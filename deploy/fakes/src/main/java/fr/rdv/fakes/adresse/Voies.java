package fr.rdv.fakes.adresse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The extract. */
@Component
class Voies {
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,4}(?: ?(?:bis|ter))?)[ ,]+(.*\\D.*)$");

    private final List<Voie> all;

    Voies() throws IOException {
        all = new ClassPathResource("adresse/voies.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Voie::of)
                .toList();
    }

    /** The likeliest first; a number in front is kept as the house's. */
    List<Found> search(String q, int limit) {
        Matcher numbered = NUMBERED.matcher(q.strip());
        boolean house = numbered.matches();
        String number = house ? numbered.group(1) : "";
        List<String> wanted = Voie.words(house ? numbered.group(2) : q);
        return all.stream()
                .map(voie -> new Found(voie, number, voie.score(wanted)))
                .filter(found -> found.score > 0)
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(limit)
                .toList();
    }

    /** A street, with the number of a house or an empty one. */
    record Found(Voie voie, String number, double score) {}
}
