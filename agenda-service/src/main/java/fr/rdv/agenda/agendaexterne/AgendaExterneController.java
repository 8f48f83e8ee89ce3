package fr.rdv.agenda.agendaexterne;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.agent.Members;
import fr.rdv.agenda.organisation.Organisations;
import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own calendars kept elsewhere; their address, which often is a secret, is not told again. */
@RestController
@RequestMapping("/api/agenda/agendas-externes")
class AgendaExterneController {
    private static final int MOST = 5;

    private final Members members;
    private final Organisations organisations;
    private final AgendasExternes agendas;
    private final FetchCalendar fetch;

    AgendaExterneController(
            Members members, Organisations organisations, AgendasExternes agendas, FetchCalendar fetch) {
        this.members = members;
        this.organisations = organisations;
        this.agendas = agendas;
        this.fetch = fetch;
    }

    @GetMapping
    List<AgendaExterneAnswer> list(@AuthenticationPrincipal Jwt token) {
        Agent agent = members.require(Caller.of(token));
        return agendas.of(agent.agentId()).stream().map(AgendaExterneAnswer::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<AgendaExterneAnswer> add(
            @Valid @RequestBody AgendaExterneRequest request, @AuthenticationPrincipal Jwt token) {
        Agent agent = members.require(Caller.of(token));
        if (agendas.of(agent.agentId()).size() >= MOST) {
            throw Problem.fields(Map.of("url", "Vous suivez déjà " + MOST + " agendas"));
        }
        agendas.add(Ids.next(), agent.agentId(), checked(request.url), organisations.zoneOf(agent.organisationIds()));
        return list(token);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @AuthenticationPrincipal Jwt token) {
        Agent agent = members.require(Caller.of(token));
        if (!agendas.remove(id, agent.agentId())) {
            throw Problem.notFound();
        }
    }

    private URI checked(String url) {
        try {
            return fetch.check(url);
        } catch (CalendarRefusedException refused) {
            throw Problem.fields(Map.of("url", refused.reason()));
        }
    }

    record AgendaExterneRequest(
            @NotBlank(message = "Indiquez l’adresse de l’agenda")
            @Size(max = 2000, message = "L’adresse est trop longue")
            String url) {}

    /**
     * A calendar kept elsewhere.
     *
     * @param host server of its address
     * @param readAt when it was last read whole, null before the first time
     * @param error why the last try failed, in French
     */
    record AgendaExterneAnswer(
            UUID agendaExterneId,
            String host,
            @Nullable Instant readAt,
            @Nullable String error) {

        static AgendaExterneAnswer of(AgendaExterne agenda) {
            return new AgendaExterneAnswer(agenda.id(), agenda.url().getHost(), agenda.readAt(), agenda.error());
        }
    }
}
