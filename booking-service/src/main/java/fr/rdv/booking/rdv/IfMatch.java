package fr.rdv.booking.rdv;

import fr.rdv.defaults.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The version that a caller saw, from the header {@code If-Match}.
 *
 * @param version null when the change does not depend on it
 */
public record IfMatch(@Nullable Long version) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** Of a header that may be missing. */
    public static IfMatch optional(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return new IfMatch(null);
        }
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "requete-illisible", "L’en-tête If-Match est illisible");
        }
        return new IfMatch(Long.valueOf(tag.group(1)));
    }

    /** Refuses when somebody made another version meanwhile; asked under the row's lock. */
    public void require(long current) {
        if (version != null && version != current) {
            throw new Problem(
                    HttpStatus.PRECONDITION_FAILED,
                    "modifie-entre-temps",
                    "Quelqu’un d’autre a modifié ce rendez-vous entre-temps : rechargez la page");
        }
    }
}
