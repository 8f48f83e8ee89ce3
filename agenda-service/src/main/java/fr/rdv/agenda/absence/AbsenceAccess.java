package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.agent.Agents;
import fr.rdv.agenda.agent.Members;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees and changes absences: those of any agent the caller sees, that is oneself, colleagues of the same service, every
 * agent of an organisation one administers or welcomes, every agent of the espace for its admin (FEATURES 2.7, EDGE D8).
 */
@Component
class AbsenceAccess {
    private final Members members;
    private final Agents agents;
    private final Absences absences;

    AbsenceAccess(Members members, Agents agents, Absences absences) {
        this.members = members;
        this.agents = agents;
        this.absences = absences;
    }

    /**
     * Agents of an organisation whose absences the caller sees.
     *
     * @param wanted null for all of them
     */
    List<UUID> visibleAgents(Caller caller, UUID organisationId, @Nullable UUID wanted) {
        Agent viewer = members.requireIn(caller, organisationId);
        return agents.findIn(organisationId).stream()
                .filter(viewer::handlesAbsencesOf)
                .map(Agent::agentId)
                .filter(id -> wanted == null || wanted.equals(id))
                .toList();
    }

    /** The agent of an absence to be made, whose agenda the caller manages. */
    Agent requireAgent(Caller caller, UUID organisationId, UUID agentId) {
        Agent viewer = members.requireIn(caller, organisationId);
        Agent agent = agents.find(agentId)
                .filter(other -> other.isIn(organisationId))
                .orElseThrow(() -> Problem.fields(Map.of("agentId", "Cet agent ne fait pas partie de l’organisation")));
        if (!viewer.handlesAbsencesOf(agent)) {
            throw Problem.forbidden();
        }
        return agent;
    }

    /** An absence that the caller manages. */
    Absence requireHandling(Caller caller, UUID id) {
        Agent viewer = members.require(caller);
        Absence absence = absences.find(id)
                .filter(found -> found.espaceId().equals(viewer.espaceId()))
                .orElseThrow(Problem::notFound);
        if (agents.find(absence.agentId()).filter(viewer::handlesAbsencesOf).isEmpty()) {
            throw Problem.forbidden();
        }
        return absence;
    }
}
