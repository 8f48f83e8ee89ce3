package fr.rdv.agenda.agenda;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.agent.Agents;
import fr.rdv.agenda.agent.Members;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who opens an agenda: both have a role in the organisation, and it is one's own, or they share a service, or the viewer is
 * agent d'accueil or admin there (FEATURES 2.7, EDGE D9).
 */
@Component
public class AgendaAccess {
    private final Members members;
    private final Agents agents;

    AgendaAccess(Members members, Agents agents) {
        this.members = members;
        this.agents = agents;
    }

    /** Refused as not found or forbidden. */
    public void requireReading(Caller caller, UUID organisationId, Set<UUID> agentIds) {
        Agent member = members.require(caller, organisationId);
        List<Agent> found = agents.findAll(agentIds).stream()
                .filter(agent -> agent.espaceId().equals(member.espaceId()))
                .toList();
        if (found.size() < agentIds.size()) {
            throw Problem.notFound();
        }
        if (!found.stream().allMatch(agent -> member.handles(agent, organisationId))) {
            throw Problem.forbidden();
        }
    }
}
