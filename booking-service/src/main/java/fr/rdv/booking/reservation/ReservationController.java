package fr.rdv.booking.reservation;

import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.creneau.CreneauRequest;
import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.predemande.PreDemandes;
import fr.rdv.booking.rdv.BookRdv;
import fr.rdv.booking.rdv.BookRdv.Wanted;
import fr.rdv.booking.rdv.RdvProblems;
import fr.rdv.booking.rdv.domain.BookingOutcome.Booked;
import fr.rdv.booking.rdv.domain.BookingOutcome.Refused;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.recap.Recap;
import fr.rdv.booking.recap.Recaps;
import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.usager.Proches;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.booking.usager.UsagerSession;
import fr.rdv.booking.usager.UsagerSessions;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** An usager confirms a RDV and reads its recap. */
@RestController
@RequestMapping("/api/public/rdvs")
class ReservationController {
    private final UsagerSessions sessions;
    private final Cookies cookies;
    private final BookRdv bookRdv;
    private final Proches proches;
    private final Recaps recaps;
    private final RdvProblems problems;
    private final JsonMapper json;
    private final Clock clock;

    ReservationController(
            UsagerSessions sessions,
            Cookies cookies,
            BookRdv bookRdv,
            Proches proches,
            Recaps recaps,
            RdvProblems problems,
            JsonMapper json,
            Clock clock) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.bookRdv = bookRdv;
        this.proches = proches;
        this.recaps = recaps;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    /** Either {@code holdId}, or {@code motifId}, {@code lieuId}, {@code start}, {@code persons}. */
    record BookRequest(
            @Nullable UUID holdId,
            @Nullable UUID motifId,
            @Nullable UUID lieuId,
            @Nullable OffsetDateTime start,

            @Min(value = 1, message = "Au moins une personne")
            @Max(value = 10, message = "Dix personnes au plus")
            @Nullable
            Integer persons,

            @NotNull(message = "Dites qui vous êtes") PersonRequest usager,

            @Size(min = 1, max = 10, message = "De une à dix personnes") @Nullable
            List<@NotNull ParticipantRequest> participants,

            @Size(max = 10, message = "Dix numéros au plus") @Nullable
            List<@Nullable @Size(max = 30, message = "Numéro trop long") String> preDemandes) {

        Wanted wanted() {
            return holdId != null ? new Wanted.Held(holdId) : new Wanted.Free(creneau());
        }

        private Creneau creneau() {
            Map<String, String> missing = new HashMap<>();
            if (motifId == null) {
                missing.put("motifId", "Choisissez un motif");
            }
            if (start == null) {
                missing.put("start", "Choisissez un créneau");
            }
            if (motifId == null || start == null) {
                throw Problem.fields(missing);
            }
            return new Creneau(motifId, lieuId, CreneauRequest.plausible(start), persons == null ? 1 : persons);
        }
    }

    record BookedView(UUID rdvId, Recap recap) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BookedView book(
            @Valid @RequestBody BookRequest request,
            @RequestHeader("Idempotency-Key") String key,
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session,
            @CookieValue(name = Cookies.NAVIGATEUR, required = false) @Nullable String navigateur,
            HttpServletResponse response) {
        UsagerSession proved = sessions.require(session);
        LocalDate today = LocalDate.now(clock);
        UsagerIdentity identity = UsagerIdentity.check(request.usager().with(proved), today);
        List<ParticipantRequest> participants = request.participants();
        List<@Nullable String> numbers = request.preDemandes();
        BookRdv.Command command = new BookRdv.Command(
                RequestKey.of("usager " + session, key, json.writeValueAsString(request)),
                cookies.navigateur(navigateur, response),
                request.wanted(),
                identity,
                participants == null
                        ? List.of()
                        : ParticipantRequest.resolve(participants, proved.owner(), proches, today),
                PreDemandes.normalise(numbers == null ? List.of() : numbers));
        return switch (bookRdv.handle(command)) {
            case Booked booked -> new BookedView(booked.rdvId(), recaps.openBooked(booked.rdvId(), response));
            case Refused refused -> throw problem(refused.reason(), command.wanted());
        };
    }

    private Problem problem(BookingRefusal reason, Wanted wanted) {
        return switch (wanted) {
            case Wanted.Free free -> problems.of(reason, free.creneau());
            case Wanted.Held held -> problems.of(reason);
        };
    }
}
