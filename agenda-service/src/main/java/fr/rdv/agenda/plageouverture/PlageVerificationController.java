package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.agent.Members;
import fr.rdv.agenda.plageouverture.VerifyPlage.Warning;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what there is to say about a plage before it is kept; faults are answered as keeping it would. */
@RestController
@RequestMapping("/api/plages-ouverture/verification")
class PlageVerificationController {
    private final PlageOuvertureAccess access;
    private final Members members;
    private final DraftPlage drafts;
    private final VerifyPlage verify;

    PlageVerificationController(PlageOuvertureAccess access, Members members, DraftPlage drafts, VerifyPlage verify) {
        this.access = access;
        this.members = members;
        this.drafts = drafts;
        this.verify = verify;
    }

    @PostMapping
    VerificationAnswer verify(
            @RequestParam(required = false) @Nullable UUID plageOuvertureId,
            @Valid @RequestBody PlageOuvertureRequest request,
            @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        Agent agent = access.requireAgent(caller, request.organisationId(), request.agentId());
        Agent viewer = members.require(caller);
        return new VerificationAnswer(verify.handle(drafts.of(request, agent), plageOuvertureId, agent, viewer));
    }

    record VerificationAnswer(List<Warning> warnings) {}
}
