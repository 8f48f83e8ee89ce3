package fr.rdv.defaults.problem;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal that the caller can act upon. */
public class Problem extends RuntimeException {
    private final transient ProblemDetail detail;

    /**
     * @param type last part of the stable type, for example {@code lien-expire}; never changed once published
     * @param title French sentence for people
     * @param members extra members of the body, for example the nearest choices
     */
    public Problem(HttpStatus status, String type, String title, Map<String, ?> members) {
        super(type);
        this.detail = detail(status, type, title);
        members.forEach(detail::setProperty);
    }

    public Problem(HttpStatus status, String type, String title) {
        this(status, type, title, Map.of());
    }

    /** A form whose fields are to be corrected. */
    public static Problem fields(Map<String, String> champs) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "champs-invalides",
                "Certains champs sont à corriger",
                Map.of("champs", champs));
    }

    /** Something that does not exist, or that the caller may not know of. */
    public static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "introuvable", "Cette page n’existe pas ou n’existe plus");
    }

    /** Something the caller knows of but may not do. */
    public static Problem forbidden() {
        return new Problem(HttpStatus.FORBIDDEN, "acces-refuse", "Vous n’avez pas les droits pour cette action");
    }

    /** The body of the answer. */
    public ProblemDetail body() {
        return detail;
    }

    static ProblemDetail detail(HttpStatus status, String type, String title) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("/problems/" + type));
        detail.setTitle(title);
        return detail;
    }
}
