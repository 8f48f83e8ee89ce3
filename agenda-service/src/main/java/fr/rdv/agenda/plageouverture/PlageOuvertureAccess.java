package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.agent.Agents;
import fr.rdv.agenda.agent.Members;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees and changes plages: their agent; agents of the same organisation who share a service; its agents d'accueil and
 * admins (FEATURES 2.7, 2.8).
 */
@Component
class PlageOuvertureAccess {
    private final Members members;
    private final Agents agents;
    private final PlagesOuverture plages;

    PlageOuvertureAccess(Members members, Agents agents, PlagesOuverture plages) {
        this.members = members;
        this.agents = agents;
        this.plages = plages;
    }

    /**
     * Agents whose plages the caller sees.
     *
     * @param wanted null for all of them
     */
    List<UUID> visibleAgents(Caller caller, UUID organisationId, @Nullable UUID wanted) {
        Agent member = members.require(caller, organisationId);
        return agents.findIn(organisationId).stream()
                .filter(agent -> member.handles(agent, organisationId))
                .map(Agent::agentId)
                .filter(id -> wanted == null || wanted.equals(id))
                .toList();
    }

    /** The agent of a plage to be made, whose agenda the caller manages. */
    Agent requireAgent(Caller caller, UUID organisationId, UUID agentId) {
        Agent member = members.require(caller, organisationId);
        Agent agent = agents.find(agentId)
                .filter(other -> other.isIn(organisationId))
                .orElseThrow(() -> Problem.fields(Map.of("agentId", "Cet agent ne fait pas partie de l’organisation")));
        if (!member.handles(agent, organisationId)) {
            throw Problem.forbidden();
        }
        return agent;
    }

    /** A plage that the caller manages; that of an agent gone is left to whoever handles all. */
    PlageOuverture requireHandling(Caller caller, UUID id) {
        PlageOuverture plage = plages.find(id).orElseThrow(Problem::notFound);
        UUID organisationId = plage.organisationId();
        Agent member = members.require(caller, organisationId);
        boolean handles = member.handlesAllOf(organisationId)
                || agents.find(plage.agentId())
                        .filter(agent -> member.handles(agent, organisationId))
                        .isPresent();
        if (!handles) {
            throw Problem.forbidden();
        }
        return plage;
    }
}
