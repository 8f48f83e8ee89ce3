package fr.rdv.identity.role;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Change;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.organisation.Organisations;
import fr.rdv.identity.role.AgendaClient.Plage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the services of an agent, in the espace only (S28, S29); none that a plage of the agent uses goes (D19). */
@Component
class ChangeServices {
    private final AgentStore store;
    private final Organisations organisations;
    private final Engagements engagements;

    ChangeServices(AgentStore store, Organisations organisations, Engagements engagements) {
        this.store = store;
        this.organisations = organisations;
        this.engagements = engagements;
    }

    /** Refuses services that the espace did not open, and to take away those in use. Before the transaction. */
    void check(Agent agent, Set<UUID> wanted) {
        Set<UUID> had = agent.places().serviceIds();
        Set<UUID> added = without(wanted, had);
        if (!organisations.servicesOf(agent.espaceId()).containsAll(added)) {
            throw Problem.fields(Map.of("serviceIds", "Choisissez des services ouverts dans l’espace"));
        }
        Set<UUID> removed = without(had, wanted);
        if (!removed.isEmpty()) {
            refuseThoseInUse(engagements.plages(agent.id(), removed));
        }
    }

    @Transactional
    public Agent handle(UUID agentId, Set<UUID> services, Actor actor) {
        return store.change(agentId, Change.of(Change.Kind.SERVICES), actor, agent -> agent.changeServices(services));
    }

    private static void refuseThoseInUse(List<Plage> plages) {
        if (!plages.isEmpty()) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "service-utilise",
                    "Des plages d’ouverture de l’agent utilisent un motif de ce service : modifiez-les ou supprimez-les d’abord",
                    Map.of("plages", plages));
        }
    }

    private static Set<UUID> without(Set<UUID> ids, Set<UUID> taken) {
        Set<UUID> rest = new HashSet<>(ids);
        rest.removeAll(taken);
        return rest;
    }
}
