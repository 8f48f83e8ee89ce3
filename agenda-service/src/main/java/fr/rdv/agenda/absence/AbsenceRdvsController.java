package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.ChangeAbsence.Following;
import fr.rdv.agenda.absence.RdvsUnderAbsence.RdvUnderAbsence;
import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.agent.Agent;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The RDVs under an absence: before it is kept, and after, as one may be booked meanwhile. */
@RestController
@RequestMapping("/api/absences")
class AbsenceRdvsController {
    private final AbsenceAccess access;
    private final DraftAbsence drafts;
    private final RdvsUnderAbsence rdvs;

    AbsenceRdvsController(AbsenceAccess access, DraftAbsence drafts, RdvsUnderAbsence rdvs) {
        this.access = access;
        this.drafts = drafts;
        this.rdvs = rdvs;
    }

    /**
     * Faults are answered as keeping the absence would; of one that is changed, its zone and its exceptions count.
     *
     * @param absenceId the absence that is changed, null for a new one
     * @param from occurrence of it from which on it is changed, null for all of it
     */
    @PostMapping("/verification")
    RdvsAnswer verify(
            @RequestParam(required = false) @Nullable UUID absenceId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @Valid @RequestBody AbsenceRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Absence changed = absenceId == null ? null : access.requireHandling(caller, absenceId);
        Agent agent = access.requireAgent(caller, request.organisationId(), request.agentId());
        Absence draft = drafts.of(request, agent);
        return new RdvsAnswer(rdvs.of(changed == null ? draft : replacing(changed, from, draft)));
    }

    private static Absence replacing(Absence changed, @Nullable LocalDate from, Absence draft) {
        return from == null ? ChangeAbsence.whole(changed, draft) : new Following(from, draft).of(changed);
    }

    @GetMapping("/{id}/rdvs")
    RdvsAnswer read(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        return new RdvsAnswer(rdvs.of(access.requireHandling(Caller.of(token), id)));
    }

    record RdvsAnswer(List<RdvUnderAbsence> rdvs) {}
}
