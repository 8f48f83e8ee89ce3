package fr.rdv.booking.reservation;

import fr.rdv.booking.collectif.JoinSeance;
import fr.rdv.booking.collectif.JoinSeance.Outcome;
import fr.rdv.booking.collectif.OpenSeances;
import fr.rdv.booking.collectif.OpenSeances.Seance;
import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.rdv.RdvProblems;
import fr.rdv.booking.rdv.Rdvs;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.recap.Recap;
import fr.rdv.booking.recap.Recaps;
import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.usager.Participant;
import fr.rdv.booking.usager.Proches;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.booking.usager.UsagerSession;
import fr.rdv.booking.usager.UsagerSessions;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** An usager signs up for a RDV collectif and reads its recap. */
@RestController
@RequestMapping("/api/public/rdvs-collectifs/{id}/participations")
class ParticipationController {
    private static final int OTHERS = 3;

    private final UsagerSessions sessions;
    private final JoinSeance joinSeance;
    private final OpenSeances seances;
    private final Rdvs rdvs;
    private final Proches proches;
    private final Recaps recaps;
    private final RdvProblems problems;
    private final JsonMapper json;
    private final Clock clock;

    ParticipationController(
            UsagerSessions sessions,
            JoinSeance joinSeance,
            OpenSeances seances,
            Rdvs rdvs,
            Proches proches,
            Recaps recaps,
            RdvProblems problems,
            JsonMapper json,
            Clock clock) {
        this.sessions = sessions;
        this.joinSeance = joinSeance;
        this.seances = seances;
        this.rdvs = rdvs;
        this.proches = proches;
        this.recaps = recaps;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    /** @param participants those who come, the one who signs up unless said */
    record JoinRequest(
            @NotNull(message = "Dites qui vous êtes") PersonRequest usager,

            @Size(min = 1, max = 10, message = "De une à dix personnes") @Nullable
            List<@NotNull ParticipantRequest> participants) {}

    record JoinedView(UUID rdvId, Recap recap) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    JoinedView join(
            @PathVariable UUID id,
            @Valid @RequestBody JoinRequest request,
            @RequestHeader("Idempotency-Key") String key,
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session,
            HttpServletResponse response) {
        UsagerSession proved = sessions.require(session);
        LocalDate today = LocalDate.now(clock);
        UsagerIdentity identity = UsagerIdentity.check(request.usager().with(proved), today);
        List<ParticipantRequest> named = request.participants();
        Outcome outcome = joinSeance.handle(new JoinSeance.Command(
                RequestKey.of("usager " + session, key, id + json.writeValueAsString(request)),
                id,
                identity,
                proved.contact(),
                named == null
                        ? List.of(Participant.SELF)
                        : ParticipantRequest.resolve(named, proved.contact().value(), proches, today)));
        return switch (outcome) {
            case Outcome.Joined joined -> new JoinedView(id, recaps.open(joined.participationId(), response));
            case Outcome.Refused refused -> throw problem(refused.reason(), id);
        };
    }

    /** Who comes too late is told where there are seats left. */
    private Problem problem(BookingRefusal reason, UUID rdvId) {
        if (reason != BookingRefusal.COMPLET) {
            return problems.of(reason);
        }
        List<Seance> others = rdvs.find(rdvId)
                .map(Rdv::motifId)
                .map(motifId -> seances.withSeats(motifId, null))
                .orElse(List.of());
        return new Problem(
                HttpStatus.CONFLICT,
                "complet",
                "Il ne reste plus de place à cette séance",
                Map.of("seances", others.stream().limit(OTHERS).toList()));
    }
}
