package fr.rdv.organisation.organisation;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Agents;
import fr.rdv.organisation.agent.domain.Agent;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Who may read and who may configure an organisation (FEATURES 2.7): members read, its admins and the admins d'espace write,
 * an opérateur does both. To an agent of another espace it does not exist.
 */
@Component
public class OrganisationAccess {
    private final Agents agents;
    private final Organisations organisations;

    OrganisationAccess(Agents agents, Organisations organisations) {
        this.agents = agents;
        this.organisations = organisations;
    }

    /** The organisation, for a caller who may read it. */
    public Organisation requireReadable(Caller caller, UUID organisationId) {
        return require(caller, organisationId, agent -> agent.reads(organisationId));
    }

    /** The organisation, for a caller who may configure it. */
    public Organisation requireConfigurable(Caller caller, UUID organisationId) {
        return require(caller, organisationId, agent -> agent.configures(organisationId));
    }

    List<Organisation> readable(Caller caller) {
        if (caller.operateur()) {
            return organisations.findAllByOrderByName();
        }
        return agent(caller)
                .map(agent -> agent.adminEspace()
                        ? organisations.findByEspaceIdOrderByName(agent.espaceId())
                        : organisations.findByIdInOrderByName(agent.memberOf()))
                .orElse(List.of());
    }

    private Organisation require(Caller caller, UUID organisationId, Predicate<Agent> right) {
        Organisation organisation = organisations.findById(organisationId).orElseThrow(Problem::notFound);
        if (caller.operateur()) {
            return organisation;
        }
        Agent agent = agent(caller)
                .filter(known -> known.belongsTo(organisation.espaceId()))
                .orElseThrow(Problem::notFound);
        if (!right.test(agent)) {
            throw Problem.forbidden();
        }
        return organisation;
    }

    private Optional<Agent> agent(Caller caller) {
        return Optional.ofNullable(caller.agentId()).flatMap(agents::findById);
    }
}
