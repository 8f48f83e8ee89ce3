package fr.rdv.agenda.agenda;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
            @RequestParam("agentId") @Size(min = 1, max = 50) Set<UUID> agentIds,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @AuthenticationPrincipal Jwt token) {
        access.requireReading(Caller.of(token), organisationId, agentIds);
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw Problem.fields(Map.of("from", "Choisissez une date proche"));
        }
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Problem.fields(Map.of("to", "Choisissez une période de 1 à " + MOST_DAYS + " jours"));
        }
        return agenda.of(organisationId, agentIds, from, to);
    }
}
