package fr.rdv.organisation.motif;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.motif.domain.InvalidMotif;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a form which rules of a motif it breaks. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MotifProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onInvalid(InvalidMotif invalid) {
        ProblemDetail body = Problem.fields(invalid.champs()).body();
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
