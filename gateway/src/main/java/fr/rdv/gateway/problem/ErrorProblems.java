package fr.rdv.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The error page of the container: a problem without detail, whatever went wrong. */
@Controller
class ErrorProblems implements ErrorController {

    @RequestMapping("/error")
    void onError(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GatewayProblem problem = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? GatewayProblem.of(status)
                : GatewayProblem.NOT_FOUND;
        problem.write(response);
    }
}
