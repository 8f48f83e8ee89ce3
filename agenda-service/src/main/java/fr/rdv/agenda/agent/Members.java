package fr.rdv.agenda.agent;

import fr.rdv.agenda.organisation.Organisations;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Callers as members of an organisation. Another espace's does not exist (404), one's own espace's is refused (403). */
@Component
public class Members {
    private final Agents agents;
    private final Organisations organisations;

    Members(Agents agents, Organisations organisations) {
        this.agents = agents;
        this.organisations = organisations;
    }

    /** The caller, who is an agent. */
    public Agent require(Caller caller) {
        return Optional.ofNullable(caller.agentId()).flatMap(agents::find).orElseThrow(Problem::forbidden);
    }

    /** The caller, who has a role in the organisation. */
    public Agent require(Caller caller, UUID organisationId) {
        Agent agent = require(caller);
        requireSameEspace(agent, organisationId);
        if (!agent.isIn(organisationId)) {
            throw Problem.forbidden();
        }
        return agent;
    }

    /** The caller, who has a role in the organisation or administers its espace. */
    public Agent requireIn(Caller caller, UUID organisationId) {
        Agent agent = require(caller);
        requireSameEspace(agent, organisationId);
        if (!agent.adminEspace() && !agent.isIn(organisationId)) {
            throw Problem.forbidden();
        }
        return agent;
    }

    private void requireSameEspace(Agent agent, UUID organisationId) {
        boolean same = organisations
                .find(organisationId)
                .filter(found -> found.espaceId().equals(agent.espaceId()))
                .isPresent();
        if (!same) {
            throw Problem.notFound();
        }
    }
}
