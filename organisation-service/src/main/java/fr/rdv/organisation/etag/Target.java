package fr.rdv.organisation.etag;

import fr.rdv.defaults.problem.Problem;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Something to change.
 *
 * @param version what the caller saw, null when the change does not depend on it
 */
public record Target(UUID id, @Nullable Long version) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** A version as an {@code ETag}. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** A change that must say which version it starts from. */
    public static Target required(UUID id, @Nullable String ifMatch) {
        Target target = optional(id, ifMatch);
        if (target.version == null) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-requise",
                    "Indiquez la version modifiée, dans l’en-tête If-Match");
        }
        return target;
    }

    /** A change that is right whatever others did meanwhile. */
    public static Target optional(UUID id, @Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return new Target(id, null);
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "requete-illisible", "L’en-tête If-Match est illisible");
        }
        return new Target(id, Long.valueOf(tag.group(1)));
    }

    /** Refuses when somebody changed it since the caller saw it; asked under the row's lock. */
    public void requireCurrent(long actual) {
        if (version != null && version != actual) {
            throw new Problem(
                    HttpStatus.PRECONDITION_FAILED,
                    "modifie-entre-temps",
                    "Quelqu’un d’autre a fait une modification entre-temps : rechargez la page");
        }
    }
}
