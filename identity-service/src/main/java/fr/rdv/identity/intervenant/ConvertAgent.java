package fr.rdv.identity.intervenant;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.Change;
import fr.rdv.identity.agent.LastAdmin;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Name;
import fr.rdv.identity.agent.domain.Person;
import fr.rdv.identity.agent.domain.Role;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an intervenant of an agent, or an agent of an intervenant; agenda, services and RDVs stay (D21). */
@Component
class ConvertAgent {
    private final Agents agents;
    private final AgentStore store;
    private final LastAdmin lastAdmin;
    private final Clock clock;

    ConvertAgent(Agents agents, AgentStore store, LastAdmin lastAdmin, Clock clock) {
        this.agents = agents;
        this.store = store;
        this.lastAdmin = lastAdmin;
        this.clock = clock;
    }

    @Transactional
    public Agent toIntervenant(UUID agentId, UUID organisationId, Name name, Actor actor) {
        lastAdmin.lockOrganisation(organisationId);
        return store.change(agentId, Change.in(organisationId, Change.Kind.TO_INTERVENANT), actor, agent -> {
            refuse(agent, organisationId);
            agent.becomeIntervenant(name);
        });
    }

    @Transactional
    public Agent toAgent(UUID agentId, Person person, Role role, Actor actor) {
        if (agents.findByEmail(person.email().address()).isPresent()) {
            throw AgentStore.emailTaken();
        }
        return store.change(agentId, Change.in(role.organisationId(), Change.Kind.TO_AGENT), actor, agent -> {
            if (!agent.isIntervenant() || !agent.places().isMemberOf(role.organisationId())) {
                throw Problem.notFound();
            }
            agent.becomeAgent(person, role, clock.instant());
        });
    }

    /** Refuses to make an intervenant of whom an organisation or the espace still needs otherwise. */
    void refuse(Agent agent, UUID organisationId) {
        if (agent.isIntervenant() || !agent.places().isMemberOf(organisationId)) {
            throw Problem.notFound();
        }
        if (agent.places().roles().size() > 1) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "plusieurs-organisations",
                    "Cet agent travaille dans plusieurs organisations : retirez-le des autres avant de le convertir");
        }
        if (agent.places().isAdminEspace()) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "administrateur-de-l-espace",
                    "Cet agent administre l’espace : retirez-lui d’abord cette permission");
        }
        lastAdmin.refuseInOrganisation(agent, organisationId);
    }
}
