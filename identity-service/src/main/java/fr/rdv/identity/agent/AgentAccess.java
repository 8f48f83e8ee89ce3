package fr.rdv.identity.agent;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Status;
import fr.rdv.identity.organisation.Organisations;
import fr.rdv.identity.organisation.domain.Organisation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Who may do what with agents (FEATURES 2.7, 2.8): members of an organisation see each other, its administrateurs manage
 * them, admins d'espace and opérateurs moreover change services (S28, S29) and name admins d'espace. To an agent of another
 * espace nothing exists. Nobody removes or converts themselves.
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
        /** Reads their e-mails and history; invites, changes levels, removes. */
        MANAGE,
        /** Names admins d'espace and changes services too. */
        ADMINISTER_ESPACE;

        /** Whether e-mails may be read. */
        public boolean manages() {
            return this != SEE;
        }
    }

    /** Refuses a caller without any right in the organisation, tells the greatest one of the others. */
    public Right rightIn(UUID organisationId, Caller caller) {
        Organisation organisation = organisations.findById(organisationId).orElseThrow(Problem::notFound);
        if (administersEspace(organisation.espaceId(), caller)) {
            return Right.ADMINISTER_ESPACE;
        }
        Agent agent = caller(caller).orElseThrow(Problem::notFound);
        if (agent.places().administers(organisationId)) {
            return Right.MANAGE;
        }
        if (!agent.places().isMemberOf(organisationId)) {
            throw Problem.forbidden();
        }
        return Right.SEE;
    }

    /** Refuses a caller who may not manage the agents of the organisation. */
    public Right requireManager(UUID organisationId, Caller caller) {
        Right right = rightIn(organisationId, caller);
        if (!right.manages()) {
            throw Problem.forbidden();
        }
        return right;
    }

    /** Refuses a caller who does not administer the espace. */
    public void requireEspace(UUID espaceId, Caller caller) {
        if (!administersEspace(espaceId, caller)) {
            throw Problem.forbidden();
        }
    }

    /** An agent who is to be managed as a member of an organisation; 404 for anybody else. */
    public Agent requireMember(UUID agentId, UUID organisationId) {
        return agents.findById(agentId)
                .filter(agent -> agent.places().isMemberOf(organisationId))
                .orElseThrow(Problem::notFound);
    }

    /** An agent whom the caller manages as admin of the espace. */
    public Agent requireAdministered(UUID agentId, Caller caller) {
        Agent agent = agents.findById(agentId)
                .filter(known -> known.status() != Status.DELETED)
                .orElseThrow(Problem::notFound);
        requireEspace(agent.espaceId(), caller);
        return agent;
    }

    /** Refuses what nobody does to themselves. */
    public void refuseOneself(UUID agentId, Caller caller) {
        if (agentId.equals(caller.agentId())) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "soi-meme",
                    "Vous ne pouvez pas le faire pour vous-même : demandez-le à un autre administrateur");
        }
    }

    private boolean administersEspace(UUID espaceId, Caller caller) {
        if (caller.operateur()) {
            return true;
        }
        return caller(caller)
                .filter(agent -> agent.espaceId().equals(espaceId))
                .orElseThrow(Problem::notFound)
                .places()
                .isAdminEspace();
    }

    private Optional<Agent> caller(Caller caller) {
        return Optional.ofNullable(caller.agentId())
                .flatMap(agents::findById)
                .filter(agent -> agent.status() == Status.ACTIVE);
    }
}
