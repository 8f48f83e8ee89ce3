package fr.rdv.agenda.creneau;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.agent.Agents;
import fr.rdv.agenda.creneau.domain.Creneau;
import fr.rdv.agenda.lieu.Lieux;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** « Trouver un RDV »: the lieux of a motif, the first free first, then the créneaux of a week with their agents (FEATURES 2.4). */
@RestController
@RequestMapping("/api/creneaux")
class AgentCreneauxController {
    private static final int DAYS = 7;

    private final CreneauAccess access;
    private final FindCreneaux creneaux;
    private final Agents agents;
    private final Lieux lieux;
    private final Clock clock;

    AgentCreneauxController(CreneauAccess access, FindCreneaux creneaux, Agents agents, Lieux lieux, Clock clock) {
        this.access = access;
        this.creneaux = creneaux;
        this.agents = agents;
        this.lieux = lieux;
        this.clock = clock;
    }

    @GetMapping("/lieux")
    List<LieuAnswer> lieux(
            @RequestParam UUID organisationId,
            @RequestParam UUID motifId,
            @RequestParam(defaultValue = "") Set<UUID> agentId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @AuthenticationPrincipal Jwt token) {
        Motif motif = access.requireMotif(Caller.of(token), organisationId, motifId);
        Wish wish = Wish.ofAgent(motif, null, agentId);
        Map<UUID, @Nullable Long> starts = creneaux.nextByLieu(wish, wish.firstDay(from, clock.instant()));
        return LieuAnswer.soonestFirst(lieux.findAll(starts.keySet()), starts, wish);
    }

    @GetMapping
    WeekAnswer week(@ParameterObject @Valid WeekQuestion question, @AuthenticationPrincipal Jwt token) {
        Motif motif = access.requireMotif(Caller.of(token), question.organisationId, question.motifId);
        Wish wish = Wish.ofAgent(motif, question.lieuId, question.agentId == null ? Set.of() : question.agentId);
        return answer(wish, wish.firstDay(question.from, clock.instant()));
    }

    private WeekAnswer answer(Wish wish, LocalDate first) {
        List<Creneau> found = creneaux.everyAgent(wish, first, first.plusDays(DAYS - 1L));
        Long next = found.isEmpty() ? creneaux.next(wish, first.plusDays(DAYS)) : null;
        Map<UUID, String> names = agents.findIn(wish.motif().organisationId()).stream()
                .collect(Collectors.toMap(Agent::agentId, Agent::displayName));
        Map<LocalDate, List<AgentCreneauAnswer>> byDay = found.stream()
                .map(creneau -> AgentCreneauAnswer.of(creneau, names, wish))
                .collect(Collectors.groupingBy(creneau -> creneau.start().toLocalDate()));
        List<WeekDayAnswer> days = Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> new WeekDayAnswer(day, byDay.getOrDefault(day, List.of())))
                .toList();
        return new WeekAnswer(wish.zone().getId(), days, NextAnswer.of(next, wish));
    }

    /**
     * What is asked.
     *
     * @param agentId the agents wanted; none for all
     * @param from first of seven days; today when not given
     */
    record WeekQuestion(
            @NotNull UUID organisationId,
            @NotNull UUID motifId,
            @Nullable Set<UUID> agentId,
            @Nullable UUID lieuId,
            @Nullable LocalDate from) {}

    /**
     * Créneaux of a week.
     *
     * @param next the first start after the week, told only when it holds none; null when there is none in six months
     */
    record WeekAnswer(
            String zone, List<WeekDayAnswer> days, @Nullable NextAnswer next) {}

    record WeekDayAnswer(LocalDate day, List<AgentCreneauAnswer> creneaux) {}

    record AgentCreneauAnswer(
            OffsetDateTime start,
            OffsetDateTime end,
            UUID agentId,
            String displayName,
            @Nullable UUID lieuId) {
        private static AgentCreneauAnswer of(Creneau creneau, Map<UUID, String> names, Wish wish) {
            return new AgentCreneauAnswer(
                    CreneauAnswer.at(creneau.start(), wish.zone()),
                    CreneauAnswer.at(creneau.end(), wish.zone()),
                    creneau.agentId(),
                    names.getOrDefault(creneau.agentId(), ""),
                    creneau.lieuId());
        }
    }
}
