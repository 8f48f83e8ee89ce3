package fr.rdv.organisation.motif;

import fr.rdv.defaults.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Versions in {@code ETag} and {@code If-Match}. */
final class IfMatch {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private IfMatch() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    static long required(@Nullable String header) {
        Long version = optional(header);
        if (version == null) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-requise",
                    "Indiquez la version modifiée, dans l’en-tête If-Match");
        }
        return version;
    }

    static @Nullable Long optional(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "requete-illisible", "L’en-tête If-Match est illisible");
        }
        return Long.valueOf(tag.group(1));
    }
}
