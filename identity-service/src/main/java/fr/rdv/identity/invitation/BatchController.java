package fr.rdv.identity.invitation;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.domain.Person;
import fr.rdv.identity.agent.domain.Place;
import fr.rdv.identity.invitation.BatchRequests.Batch;
import fr.rdv.identity.invitation.BatchRequests.Preview;
import fr.rdv.identity.invitation.Verdicts.Judged;
import fr.rdv.identity.invitation.domain.InvitationList;
import fr.rdv.identity.invitation.domain.Invitee;
import fr.rdv.identity.organisation.Organisations;
import fr.rdv.identity.organisation.domain.Organisation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Several invitations at once: first a verdict per line, then all of them or the good ones. */
@RestController
@RequestMapping("/api/invitations")
class BatchController {
    private final AgentAccess access;
    private final Organisations organisations;
    private final Verdicts verdicts;
    private final InviteAgent inviteAgent;

    BatchController(AgentAccess access, Organisations organisations, Verdicts verdicts, InviteAgent inviteAgent) {
        this.access = access;
        this.organisations = organisations;
        this.verdicts = verdicts;
        this.inviteAgent = inviteAgent;
    }

    @PostMapping("/preview")
    Lines preview(@Valid @RequestBody Preview preview, @AuthenticationPrincipal Jwt token) {
        access.requireManager(preview.organisationId(), Caller.of(token));
        List<Invitee> invitees = InvitationList.parse(preview.text());
        if (invitees.size() > BatchRequests.AT_ONCE) {
            throw Problem.fields(Map.of("text", BatchRequests.TOO_MANY));
        }
        return new Lines(verdicts.of(invitees, organisation(preview.organisationId())).stream()
                .map(judged -> Line.of(judged, null))
                .toList());
    }

    @PostMapping("/batch")
    Lines invite(@Valid @RequestBody Batch batch, @AuthenticationPrincipal Jwt token) {
        Caller caller = Caller.of(token);
        access.requireManager(batch.organisationId(), caller);
        Place place = batch.place();
        UUID espaceId = organisations.requireOpen(batch.organisationId(), place.serviceIds());
        Organisation organisation = new Organisation(batch.organisationId(), espaceId);
        List<Judged> judged = verdicts.of(batch.invitees(), organisation);
        if (!batch.onlyValid()) {
            refuseBadOnes(judged);
        }
        List<Person> good = judged.stream()
                .filter(one -> one.verdict().isGood())
                .map(one -> new Person(
                        one.invitee().email().orElseThrow(), one.invitee().name()))
                .toList();
        inviteAgent.handleAll(organisation, good, place, Actor.of(caller));
        return new Lines(
                judged.stream().map(one -> Line.of(one, outcome(one.verdict()))).toList());
    }

    private Organisation organisation(UUID organisationId) {
        return organisations.findById(organisationId).orElseThrow(Problem::notFound);
    }

    private static void refuseBadOnes(List<Judged> judged) {
        if (!judged.stream().allMatch(one -> one.verdict().isGood())) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "lignes-a-corriger",
                    "Personne n’a été invité : corrigez les lignes signalées, ou n’invitez que les autres",
                    Map.of(
                            "lines",
                            judged.stream().map(one -> Line.of(one, null)).toList()));
        }
    }

    private static String outcome(Verdict verdict) {
        return switch (verdict) {
            case NOUVEAU -> "invite";
            case REJOINT -> "rejoint";
            default -> "ignore";
        };
    }

    record Lines(List<Line> lines) {}

    /**
     * One person of a list.
     *
     * @param servicesKept whether the agent keeps the own services instead of those chosen
     * @param outcome what was done, null as long as nothing was
     */
    record Line(
            int line,
            String raw,
            @Nullable String email,
            @Nullable String firstName,
            @Nullable String lastName,

            @Schema(
                    allowableValues = {
                        "nouveau",
                        "rejoint",
                        "deja-membre",
                        "deja-invite",
                        "autre-espace",
                        "adresse-invalide",
                        "doublon"
                    })
            String verdict,

            String message,
            boolean servicesKept,

            @Schema(allowableValues = {"invite", "rejoint", "ignore"}) @Nullable
            String outcome) {
        static Line of(Judged judged, @Nullable String outcome) {
            Invitee invitee = judged.invitee();
            return new Line(
                    invitee.line(),
                    invitee.raw(),
                    invitee.email().map(email -> email.address()).orElse(invitee.address()),
                    invitee.name().firstName(),
                    invitee.name().lastName(),
                    judged.verdict().code(),
                    judged.verdict().message(),
                    judged.verdict() == Verdict.REJOINT,
                    outcome);
        }
    }
}
