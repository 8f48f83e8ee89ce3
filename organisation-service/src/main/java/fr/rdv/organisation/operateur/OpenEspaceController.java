package fr.rdv.organisation.operateur;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.operateur.OpenEspace.Opened;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens espaces, for opérateurs only. */
@RestController
class OpenEspaceController {
    private final OpenEspace openEspace;

    OpenEspaceController(OpenEspace openEspace) {
        this.openEspace = openEspace;
    }

    @PostMapping("/api/espaces")
    @ResponseStatus(HttpStatus.CREATED)
    OpenedEspace open(@Valid @RequestBody OpenEspaceRequest request, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        if (!caller.operateur()) {
            throw Problem.forbidden();
        }
        return OpenedEspace.of(openEspace.handle(request, Actor.of(caller)));
    }

    record OpenedEspace(
            UUID espaceId,
            UUID organisationId,
            long organisationNumero,
            UUID lieuId,
            List<Service> services,
            UUID motifId) {
        static OpenedEspace of(Opened opened) {
            return new OpenedEspace(
                    opened.espace().id(),
                    opened.organisation().id(),
                    opened.organisation().numero(),
                    opened.lieu().id(),
                    opened.espace().services(),
                    opened.motif().id());
        }
    }
}
