package fr.rdv.defaults.problem;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every failure into a problem; what is unexpected is logged and told without detail. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onProblem(Problem problem) {
        return answer(problem.body());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onAccessDenied(AccessDeniedException refusal) {
        return answer(Problem.forbidden().body());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onStaleVersion(OptimisticLockingFailureException conflict) {
        return answer(Problem.detail(
                HttpStatus.CONFLICT,
                "modifie-entre-temps",
                "Quelqu’un d’autre a fait une modification entre-temps : rechargez la page"));
    }

    @ExceptionHandler({
        CallNotPermittedException.class,
        ResourceAccessException.class,
        HttpServerErrorException.class,
        OAuth2AuthorizationException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    ResponseEntity<ProblemDetail> onNeighbourDown(Exception outage) {
        log.warn("A service or the database did not answer: {}", outage.getMessage());
        return answer(Problem.detail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-indisponible",
                "Le service est momentanément indisponible : réessayez dans quelques instants"));
    }

    /** What the database cannot hold and no rule refused before: a NUL character, a value too long. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnstorable(DataIntegrityViolationException refusal) {
        log.warn("Refused by the database: {}", refusal.getMostSpecificCause().getClass());
        return answer(unreadable());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onInvalidParameter(ConstraintViolationException invalid) {
        Map<String, String> champs = new LinkedHashMap<>();
        invalid.getConstraintViolations()
                .forEach(violation -> champs.put(violation.getPropertyPath().toString(), violation.getMessage()));
        return answer(Problem.fields(champs).body());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnexpected(Exception failure) {
        log.error("Unexpected failure", failure);
        return answer(Problem.detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "erreur-interne",
                "Une erreur est survenue de notre côté : réessayez dans quelques instants"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Map<String, String> champs = new LinkedHashMap<>();
        for (FieldError error : invalid.getBindingResult().getFieldErrors()) {
            champs.putIfAbsent(error.getField(), String.valueOf(error.getDefaultMessage()));
        }
        return asObject(Problem.fields(champs).body());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode statusCode,
            WebRequest request) {
        HttpStatus status = HttpStatus.valueOf(statusCode.value());
        return switch (status) {
            case NOT_FOUND -> asObject(Problem.notFound().body());
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                asObject(Problem.detail(status, "methode-refusee", "Cette action n’existe pas à cette adresse"));
            case SERVICE_UNAVAILABLE ->
                asObject(Problem.detail(
                        status, "service-indisponible", "Le service est momentanément indisponible : réessayez"));
            default ->
                status.is5xxServerError() ? asObject(onUnexpected(failure).getBody()) : asObject(unreadable());
        };
    }

    private static ProblemDetail unreadable() {
        return Problem.detail(HttpStatus.BAD_REQUEST, "requete-illisible", "La demande est incomplète ou illisible");
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail body) {
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static ResponseEntity<Object> asObject(@Nullable ProblemDetail body) {
        int status = body == null ? HttpStatus.INTERNAL_SERVER_ERROR.value() : body.getStatus();
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
