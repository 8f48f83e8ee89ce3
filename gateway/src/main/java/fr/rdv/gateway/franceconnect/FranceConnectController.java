package fr.rdv.gateway.franceconnect;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door to FranceConnect when the filter chain did not open it, or there is none. */
@RestController
class FranceConnectController {

    /** @param retour path to come back to, for example {@code /org/12/mairie?motif=…} */
    @GetMapping(FranceConnectAccess.START)
    void unavailable(@RequestParam @Nullable String retour, HttpServletResponse response) throws IOException {
        response.sendRedirect(Retour.asked(retour).after(Outcome.UNAVAILABLE));
    }
}
