package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.RdvsUnderAbsence.RdvUnderAbsence;
import fr.rdv.agenda.agent.Agent;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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

    /** Faults are answered as keeping the absence would. */
    @PostMapping("/verification")
    RdvsAnswer verify(@Valid @RequestBody AbsenceRequest request, @AuthenticationPrincipal Jwt token) {
        Agent agent = access.requireAgent(Caller.of(token), request.organisationId(), request.agentId());
        return new RdvsAnswer(rdvs.of(drafts.of(request, agent)));
    }

    @GetMapping("/{id}/rdvs")
    RdvsAnswer read(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        return new RdvsAnswer(rdvs.of(access.requireHandling(Caller.of(token), id)));
    }

    record RdvsAnswer(List<RdvUnderAbsence> rdvs) {}
}
