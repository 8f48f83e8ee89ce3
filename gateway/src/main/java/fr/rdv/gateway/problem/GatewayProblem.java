package fr.rdv.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** What the gateway refuses by itself. Types and titles are those of the services, so that a screen knows them once. */
public enum GatewayProblem {
    UNREADABLE(HttpStatus.BAD_REQUEST, "requete-illisible", "La demande est incomplète ou illisible"),
    LOGIN_REQUIRED(HttpStatus.UNAUTHORIZED, "connexion-requise", "Connectez-vous pour continuer"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "acces-refuse", "Vous n’avez pas les droits pour cette action"),
    CSRF(HttpStatus.FORBIDDEN, "jeton-csrf", "La page a expiré : rechargez-la, puis recommencez"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "introuvable", "Cette page n’existe pas ou n’existe plus"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "methode-refusee", "Cette action n’existe pas à cette adresse"),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "erreur-interne",
            "Une erreur est survenue de notre côté : réessayez dans quelques instants"),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-indisponible",
            "Le service est momentanément indisponible : réessayez dans quelques instants"),
    LOGIN_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "connexion-indisponible",
            "La connexion des agents est momentanément indisponible : réessayez dans quelques instants");

    private final HttpStatus status;
    private final String body;

    GatewayProblem(HttpStatus status, String type, String title) {
        this.status = status;
        this.body = "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d}".formatted(type, title, status.value());
    }

    /** The refusal that stands for a status which nothing else explains. */
    public static GatewayProblem of(int status) {
        for (GatewayProblem problem : values()) {
            if (problem.status.value() == status) {
                return problem;
            }
        }
        return status >= 500 ? INTERNAL : UNREADABLE;
    }

    /** The answer of a route. */
    public ServerResponse answer() {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole answer, written where no route or controller answers: in a filter. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
