package fr.rdv.agenda.agent;

import fr.rdv.agenda.organisation.Organisation;
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

    /** The caller, who has a role in the organisation. */
    public Agent require(Caller caller, UUID organisationId) {
        Agent agent =
                Optional.ofNullable(caller.agentId()).flatMap(agents::find).orElseThrow(Problem::forbidden);
        Organisation organisation = organisations
                .find(organisationId)
                .filter(found -> found.espaceId().equals(agent.espaceId()))
                .orElseThrow(Problem::notFound);
        if (!agent.isIn(organisation.organisationId())) {
            throw Problem.forbidden();
        }
        return agent;
    }
}
