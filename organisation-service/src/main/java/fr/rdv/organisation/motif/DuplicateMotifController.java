package fr.rdv.organisation.motif;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.motif.domain.Code;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.motif.domain.MotifDescription.Difference;
import fr.rdv.organisation.motif.domain.MotifType;
import fr.rdv.organisation.organisation.domain.Organisation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several modalities or durations are several motifs (S39): the next one starts as a duplicate, closed to usagers. */
@RestController
class DuplicateMotifController {
    private final MotifAccess access;
    private final MotifAnswers answers;
    private final CreateMotif createMotif;

    DuplicateMotifController(MotifAccess access, MotifAnswers answers, CreateMotif createMotif) {
        this.access = access;
        this.answers = answers;
        this.createMotif = createMotif;
    }

    @PostMapping("/api/motifs/{motifId}/duplicates")
    ResponseEntity<MotifView> duplicate(
            @PathVariable UUID motifId,
            @Valid @RequestBody DuplicateRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Organisation organisation = access.requireConfigurable(caller, motifId);
        Organisation receiver = request.organisationId == null
                ? organisation
                : access.requireConfigurableOrganisation(caller, request.organisationId);
        MotifDescription copy = access.requireReadable(caller, motifId)
                .description()
                .duplicate(request.difference(), receiver.dispositifRecueil());
        return answers.created(createMotif.handle(receiver, copy, Actor.of(caller)));
    }

    /** What the duplicate says otherwise; a field left out stays the same. */
    record DuplicateRequest(
            @Nullable UUID organisationId,
            @Nullable UUID serviceId,

            @Size(max = 200, message = "200 caractères au plus")
            @Pattern(regexp = ".*[\\p{IsLatin}0-9].*", message = MotifRequest.NAME)
            @Nullable
            String name,

            @Pattern(regexp = MotifRequest.TYPES, message = MotifRequest.TYPE)
            @Schema(allowableValues = {"sur_place", "telephone", "visio", "domicile"})
            @Nullable
            String type,

            @Min(value = 1, message = MotifRequest.DURATION)
            @Max(value = 24 * 60, message = MotifRequest.DURATION)
            @Nullable
            Integer durationMin,

            @Pattern(regexp = MotifRequest.COLORS, message = MotifRequest.COLOR) @Nullable
            String color) {

        Difference difference() {
            return new Difference(
                    serviceId, name, type == null ? null : Code.parse(MotifType.class, type), durationMin, color);
        }
    }
}
