package fr.rdv.organisation.motif;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.Espaces;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.validation.groups.Default;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Motifs, for agents. */
@RestController
@RequestMapping("/api/motifs")
class MotifController {
    private final MotifAccess access;
    private final Motifs motifs;
    private final Espaces espaces;
    private final CreateMotif createMotif;
    private final ChangeMotif changeMotif;

    MotifController(
            MotifAccess access, Motifs motifs, Espaces espaces, CreateMotif createMotif, ChangeMotif changeMotif) {
        this.access = access;
        this.motifs = motifs;
        this.espaces = espaces;
        this.createMotif = createMotif;
        this.changeMotif = changeMotif;
    }

    @GetMapping
    List<MotifView> list(@RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Predicate<Motif> visible = access.visibleIn(organisationId, Caller.of(token));
        List<Motif> found = motifs.findByOrganisation(organisationId).stream()
                .filter(visible)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        var espace = espaces.require(found.getFirst().espaceId());
        return found.stream().map(motif -> MotifView.of(motif, espace)).toList();
    }

    @GetMapping("/{motifId}")
    ResponseEntity<MotifView> get(@PathVariable UUID motifId, @AuthenticationPrincipal Jwt token) {
        return answer(ResponseEntity.ok(), access.requireReadable(Caller.of(token), motifId));
    }

    @PostMapping
    ResponseEntity<MotifView> create(
            @Validated({Default.class, MotifRequest.Creation.class}) @RequestBody MotifRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation =
                access.requireConfigurableOrganisation(caller, Objects.requireNonNull(request.organisationId()));
        Motif motif = createMotif.handle(organisation, request.description(), Actor.of(caller));
        return answer(ResponseEntity.created(URI.create("/api/motifs/" + motif.id())), motif);
    }

    @PutMapping("/{motifId}")
    ResponseEntity<MotifView> change(
            @PathVariable UUID motifId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Validated @RequestBody MotifRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation = access.requireConfigurable(caller, motifId);
        LockedMotif target = new LockedMotif(motifId, IfMatch.required(ifMatch));
        Motif motif = changeMotif.handle(target, organisation, request.description(), Actor.of(caller));
        return answer(ResponseEntity.ok(), motif);
    }

    private ResponseEntity<MotifView> answer(ResponseEntity.BodyBuilder answer, Motif motif) {
        return answer.eTag(IfMatch.tag(motif.version())).body(MotifView.of(motif, espaces.require(motif.espaceId())));
    }
}
