package fr.rdv.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.RequestMapping;

/** The error page of the container: a problem without detail, whatever went wrong; 503 when Keycloak or the database is. */
@Controller
class ErrorProblems implements ErrorController {

    @RequestMapping("/error")
    void onError(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problemOf(request).write(response);
    }

    private static GatewayProblem problemOf(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof AuthenticationServiceException) {
            return GatewayProblem.LOGIN_UNAVAILABLE;
        }
        if (failure instanceof TransactionException || failure instanceof DataAccessException) {
            return GatewayProblem.UNAVAILABLE;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? GatewayProblem.of(status)
                : GatewayProblem.NOT_FOUND;
    }
}
