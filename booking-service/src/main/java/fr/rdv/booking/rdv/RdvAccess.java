package fr.rdv.booking.rdv;

import fr.rdv.booking.agent.Agent;
import fr.rdv.booking.agent.Agents;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.organisation.Organisation;
import fr.rdv.booking.organisation.Organisations;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What an agent may see and change (FEATURES 2.7): RDVs they take part in; all of an organisation for its administrators
 * and those who welcome; those of their services for the others. Another espace does not exist for them.
 */
@Component
public class RdvAccess {
    private final Agents agents;
    private final Organisations organisations;

    RdvAccess(Agents agents, Organisations organisations) {
        this.agents = agents;
        this.organisations = organisations;
    }

    /** An agent's place in an organisation. */
    public record Member(Agent agent, Organisation organisation, Agent.Role role) {

        /** Any member creates RDVs, a basique one with the motifs of their services. */
        public boolean mayBook(Motif motif) {
            return role.seesAllServices() || agent.serviceIds().contains(motif.serviceId());
        }
    }

    Agent agent(Caller caller) {
        UUID agentId = caller.agentId();
        return Optional.ofNullable(agentId).flatMap(agents::find).orElseThrow(Problem::forbidden);
    }

    /** 404 outside the caller's espace, 403 inside it without a role. */
    public Member member(Caller caller, UUID organisationId) {
        Agent agent = agent(caller);
        Organisation organisation = organisations
                .find(organisationId)
                .filter(found -> found.espaceId().equals(agent.espaceId()))
                .orElseThrow(Problem::notFound);
        Agent.Role role = agent.roleIn(organisationId).orElseThrow(Problem::forbidden);
        return new Member(agent, organisation, role);
    }

    /** Refuses a RDV that the caller may not see; who sees one may change it. */
    public Agent require(Caller caller, Rdv rdv) {
        Agent agent = agent(caller);
        if (!agent.espaceId().equals(rdv.espaceId())) {
            throw Problem.notFound();
        }
        boolean sees = rdv.agentIds().contains(agent.id())
                || agent.roleIn(rdv.organisationId())
                        .filter(role ->
                                role.seesAllServices() || agent.serviceIds().contains(rdv.serviceId()))
                        .isPresent();
        if (!sees) {
            throw Problem.forbidden();
        }
        return agent;
    }
}
