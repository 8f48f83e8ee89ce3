package fr.rdv.identity.agent;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.organisation.Organisations;
import fr.rdv.identity.organisation.domain.Organisation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who may see the agents of an organisation and who may invite there (FEATURES 2.7): members see each other, administrateurs
 * of the organisation, admins d'espace and opérateurs invite. To an agent of another espace the organisation does not exist.
 */
@Component
public class AgentAccess {
    private final Agents agents;
    private final Organisations organisations;

    AgentAccess(Agents agents, Organisations organisations) {
        this.agents = agents;
        this.organisations = organisations;
    }

    /** What a caller may do with the agents of an organisation. */
    public enum Right {
        /** Reads their names. */
        SEE,
        /** Reads their e-mails, invites. */
        INVITE,
        /** Names admins d'espace too. */
        NAME_ADMIN_ESPACE
    }

    /** Refuses a caller without any right in the organisation, tells the greatest one of the others. */
    public Right rightIn(UUID organisationId, Caller caller) {
        Organisation organisation = organisations.findById(organisationId).orElseThrow(Problem::notFound);
        if (caller.operateur()) {
            return Right.NAME_ADMIN_ESPACE;
        }
        Agent agent = caller(caller)
                .filter(known -> known.espaceId().equals(organisation.espaceId()))
                .orElseThrow(Problem::notFound);
        if (agent.isAdminEspace()) {
            return Right.NAME_ADMIN_ESPACE;
        }
        if (agent.configures(organisationId)) {
            return Right.INVITE;
        }
        if (!agent.isMemberOf(organisationId)) {
            throw Problem.forbidden();
        }
        return Right.SEE;
    }

    private Optional<Agent> caller(Caller caller) {
        return Optional.ofNullable(caller.agentId()).flatMap(agents::findById);
    }
}
