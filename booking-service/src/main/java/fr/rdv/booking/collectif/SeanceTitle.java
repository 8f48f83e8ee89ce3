package fr.rdv.booking.collectif;

import fr.rdv.booking.rdv.Avertissement;
import fr.rdv.booking.rdv.domain.RdvCollectif.Description;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title of a session: on one line, and whole in a SMS up to 50 characters (EDGE_CASES E21). */
final class SeanceTitle {
    static final int MAX = 100;
    private static final int MAX_IN_SMS = 50;

    private SeanceTitle() {}

    /** A title on one line, null when nothing is left of it. */
    static @Nullable String of(@Nullable String typed) {
        String title =
                typed == null ? "" : typed.replaceAll("[\\s\\p{C}]+", " ").strip();
        return title.isEmpty() ? null : title;
    }

    static List<Avertissement> avertissements(Description description) {
        String title = description.title();
        return title == null || title.length() <= MAX_IN_SMS
                ? List.of()
                : List.of(new Avertissement(
                        "titre-long", "Ce titre dépasse 50 caractères : la fin ne sera pas lue dans les SMS."));
    }
}
