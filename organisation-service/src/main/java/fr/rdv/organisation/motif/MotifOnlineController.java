package fr.rdv.organisation.motif;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.etag.Target;
import fr.rdv.organisation.motif.domain.DelaiDeReservation;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening a motif to usagers, and closing it. */
@RestController
@RequestMapping("/api/motifs/{motifId}/online")
class MotifOnlineController {
    private final MotifAccess access;
    private final MotifAnswers answers;
    private final OpenMotifOnline openMotifOnline;
    private final CloseMotifOnline closeMotifOnline;

    MotifOnlineController(
            MotifAccess access,
            MotifAnswers answers,
            OpenMotifOnline openMotifOnline,
            CloseMotifOnline closeMotifOnline) {
        this.access = access;
        this.answers = answers;
        this.openMotifOnline = openMotifOnline;
        this.closeMotifOnline = closeMotifOnline;
    }

    @PutMapping
    ResponseEntity<MotifView> open(
            @PathVariable UUID motifId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OpenRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation = access.requireConfigurable(caller, motifId);
        DelaiDeReservation delai = new DelaiDeReservation(request.minDelayMin(), request.maxDelayMin());
        Target target = Target.optional(motifId, ifMatch);
        return answers.ok(openMotifOnline.handle(target, organisation, delai, request.movable(), Actor.of(caller)));
    }

    @DeleteMapping
    ResponseEntity<MotifView> close(
            @PathVariable UUID motifId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireConfigurable(caller, motifId);
        return answers.ok(closeMotifOnline.handle(Target.optional(motifId, ifMatch), Actor.of(caller)));
    }

    record OpenRequest(
            @NotNull(message = "Indiquez le délai minimum, en minutes")
            Integer minDelayMin,

            @NotNull(message = "Indiquez le délai maximum, en minutes")
            Integer maxDelayMin,

            @NotNull(message = "Indiquez si l’usager peut déplacer son RDV")
            Boolean movable) {}
}
