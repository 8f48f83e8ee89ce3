package fr.rdv.identity.agent;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Status;
import fr.rdv.identity.organisation.Organisations;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every organisation and every espace keeps an admin (FEATURES 1.5, 1.6). Whoever is about to take one away first locks the
 * organisation's or espace's row, so that of two admins who demote each other at once one is refused. Someone who was
 * only invited does not replace an admin who works.
 */
@Component
public class LastAdmin {
    private final Agents agents;
    private final Organisations organisations;

    LastAdmin(Agents agents, Organisations organisations) {
        this.agents = agents;
        this.organisations = organisations;
    }

    /** Makes other changes of the organisation's admins wait for the end of the transaction; comes before any agent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockOrganisation(UUID organisationId) {
        organisations.lock(organisationId);
    }

    /** Makes other changes of the espace's admins wait for the end of the transaction; comes before any agent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockEspace(UUID espaceId) {
        organisations.lockEspace(espaceId);
    }

    /** Refuses to take an administrateur away from an organisation that has no other. */
    public void refuseInOrganisation(Agent agent, UUID organisationId) {
        if (agent.places().administers(organisationId)
                && !another(
                        agent,
                        agents.findMembersOf(organisationId),
                        other -> other.places().administers(organisationId))) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "dernier-administrateur",
                    "C’est le dernier administrateur de l’organisation : nommez-en d’abord un autre");
        }
    }

    /** Refuses to take an admin d'espace away from an espace that has no other. */
    public void refuseInEspace(Agent agent) {
        if (agent.places().isAdminEspace()
                && !another(
                        agent,
                        agents.findColleaguesIn(agent.espaceId()),
                        other -> other.places().isAdminEspace())) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "dernier-admin-espace",
                    "C’est le dernier administrateur de l’espace : nommez-en d’abord un autre");
        }
    }

    private static boolean another(Agent agent, List<Agent> colleagues, Predicate<Agent> admin) {
        return colleagues.stream()
                .filter(other -> !other.id().equals(agent.id()))
                .filter(other -> other.status() == Status.ACTIVE || agent.status() == Status.INVITED)
                .anyMatch(admin);
    }
}
