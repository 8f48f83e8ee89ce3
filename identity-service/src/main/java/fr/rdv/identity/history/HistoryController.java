package fr.rdv.identity.history;

import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.AgentAccess;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.history.History.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of an agent, for those who manage the organisation's agents. */
@RestController
class HistoryController {
    private final AgentAccess access;
    private final Agents agents;
    private final History history;

    HistoryController(AgentAccess access, Agents agents, History history) {
        this.access = access;
        this.agents = agents;
        this.history = history;
    }

    @GetMapping("/api/agents/{agentId}/history")
    List<HistoryView> list(
            @PathVariable UUID agentId, @RequestParam UUID organisationId, @AuthenticationPrincipal Jwt token) {
        access.requireManager(organisationId, Caller.of(token));
        access.requireMember(agentId, organisationId);
        List<Entry> entries = history.of(agentId, organisationId);
        Map<UUID, String> names = names(entries);
        return entries.stream().map(entry -> HistoryView.of(entry, names)).toList();
    }

    private Map<UUID, String> names(List<Entry> entries) {
        List<UUID> actors = entries.stream()
                .map(Entry::actorId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return agents.findByIdIn(actors).stream().collect(Collectors.toMap(Agent::id, Agent::displayName));
    }

    /**
     * One change.
     *
     * @param change what happened, in French
     * @param before the fields that differ, as they were
     */
    record HistoryView(
            Instant at, ActorView actor, String change, Map<String, Object> before, Map<String, Object> after) {
        static HistoryView of(Entry entry, Map<UUID, String> names) {
            UUID actorId = entry.actorId();
            return new HistoryView(
                    entry.at(),
                    new ActorView(entry.actorKind(), actorId == null ? null : names.get(actorId)),
                    entry.change(),
                    entry.before(),
                    entry.after());
        }
    }

    record ActorView(String kind, @Nullable String displayName) {}
}
