package fr.rdv.fakes.proconnect;

import fr.rdv.fakes.FakesProperties;
import fr.rdv.fakes.QueryString;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class ProConnectController {

    private final String authorizeUrl;

    ProConnectController(FakesProperties properties) {
        this.authorizeUrl = properties.proconnect().authorizeUrl().toString();
    }

    @GetMapping("/proconnect/authorize")
    ModelAndView authorize(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        List<String> faults = AuthorizeRules.faults(QueryString.parse(query));
        if (faults.isEmpty()) {
            RedirectView onward = new RedirectView(authorizeUrl + "?" + query);
            onward.setStatusCode(HttpStatus.SEE_OTHER);
            onward.setExpandUriTemplateVariables(false);
            return new ModelAndView(onward);
        }
        return new ModelAndView("proconnect-refus", Map.of("faults", faults), HttpStatus.BAD_REQUEST);
    }
}
