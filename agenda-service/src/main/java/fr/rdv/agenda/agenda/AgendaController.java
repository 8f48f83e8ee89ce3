package fr.rdv.agenda.agenda;

import fr.rdv.agenda.feries.domain.JoursFeries;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agenda")
class AgendaController {
    private static final int MOST_DAYS = 100;
    private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final AgendaAccess access;
    private final ReadAgenda agenda;

    AgendaController(AgendaAccess access, ReadAgenda agenda) {
        this.access = access;
        this.agenda = agenda;
    }

    @GetMapping
    AgendaAnswer read(
            @RequestParam UUID organisationId,
            @RequestParam UUID agentId,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @AuthenticationPrincipal Jwt token) {
        access.requireReading(Caller.of(token), organisationId, agentId);
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw Problem.fields(Map.of("from", "Choisissez une date proche"));
        }
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Problem.fields(Map.of("to", "Choisissez une période de 1 à " + MOST_DAYS + " jours"));
        }
        return agenda.of(organisationId, agentId, from, to);
    }

    /**
     * An agent's agenda over some days.
     *
     * @param absences none until absences are kept
     */
    record AgendaAnswer(
            String zone,
            List<PlageOccurrence> plages,
            List<JoursFeries.JourFerie> feries,
            List<AbsenceOccurrence> absences) {}

    /** A plage on one day; both ends with the offset of the zone. */
    record PlageOccurrence(
            UUID plageOuvertureId,
            String title,
            OffsetDateTime start,
            OffsetDateTime end,
            @Nullable String lieuName,
            List<String> motifNames) {}

    /** An absence; both ends with the offset of the zone. */
    record AbsenceOccurrence(String title, OffsetDateTime start, OffsetDateTime end) {}
}
