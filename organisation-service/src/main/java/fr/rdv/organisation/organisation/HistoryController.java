package fr.rdv.organisation.organisation;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.history.Changes;
import fr.rdv.organisation.history.Thing;
import fr.rdv.organisation.history.Thing.Kind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed in an organisation, for those who configure it; deleted motifs and lieux keep their history. */
@RestController
class HistoryController {
    private final OrganisationAccess access;
    private final Changes changes;

    HistoryController(OrganisationAccess access, Changes changes) {
        this.access = access;
        this.changes = changes;
    }

    @GetMapping("/api/organisations/{organisationId}/history")
    List<Changes.Change> history(
            @PathVariable UUID organisationId,
            @RequestParam
                    @Pattern(regexp = "organisation|lieu|motif", message = "Choisissez : organisation, lieu ou motif")
                    @Schema(allowableValues = {"organisation", "lieu", "motif"})
                    String of,
            @RequestParam UUID id,
            @AuthenticationPrincipal Jwt token) {
        access.requireConfigurable(Caller.of(token), organisationId);
        return changes.of(new Thing(Kind.valueOf(of.toUpperCase(Locale.ROOT)), id, organisationId));
    }
}
