package fr.rdv.identity.agent;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Role;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Public state of an agent, body of the events on {@code identity.agent.v1}: the display name, never the e-mail. */
record AgentState(
        UUID agentId,
        UUID espaceId,
        String displayName,
        String status,
        boolean intervenant,
        boolean adminEspace,
        List<RoleState> roles,
        List<UUID> serviceIds,
        long version,
        Actor actor,
        @JsonProperty("notify") boolean notified) {

    static AgentState of(Agent agent, Actor actor) {
        return new AgentState(
                agent.id(),
                agent.espaceId(),
                agent.displayName(),
                agent.status().code(),
                agent.isIntervenant(),
                agent.places().isAdminEspace(),
                agent.places().roles().stream()
                        .map(RoleState::of)
                        .sorted(Comparator.comparing(RoleState::organisationId))
                        .toList(),
                agent.places().serviceIds().stream().sorted().toList(),
                agent.version(),
                actor,
                false);
    }

    record RoleState(UUID organisationId, String level, boolean accueil) {
        static RoleState of(Role role) {
            return new RoleState(role.organisationId(), role.level().code(), role.accueil());
        }
    }
}
