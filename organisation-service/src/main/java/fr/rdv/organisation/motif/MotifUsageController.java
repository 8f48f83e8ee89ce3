package fr.rdv.organisation.motif;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.organisation.domain.Organisation;
import fr.rdv.organisation.usage.Usage;
import fr.rdv.organisation.usage.Usages;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a change of a motif would touch. */
@RestController
class MotifUsageController {
    private final MotifAccess access;
    private final Usages usages;

    MotifUsageController(MotifAccess access, Usages usages) {
        this.access = access;
        this.usages = usages;
    }

    @GetMapping("/api/motifs/{motifId}/usage")
    Usage usage(@PathVariable UUID motifId, @AuthenticationPrincipal Jwt token) {
        Organisation organisation = access.requireConfigurable(Caller.of(token), motifId);
        return usages.ofMotif(motifId, organisation.zone());
    }
}
