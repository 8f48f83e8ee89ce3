package fr.rdv.identity.intervenant;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Change;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Name;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and names intervenants. */
@Component
class KeepIntervenant {
    private final AgentStore store;

    KeepIntervenant(AgentStore store) {
        this.store = store;
    }

    @Transactional
    public Agent create(UUID espaceId, UUID organisationId, Name name, Set<UUID> serviceIds, Actor actor) {
        Agent intervenant = Agent.intervenant(Ids.next(), espaceId, name, organisationId, serviceIds);
        store.add(intervenant, Change.in(organisationId, Change.Kind.INTERVENANT), actor);
        return intervenant;
    }

    @Transactional
    public Agent rename(UUID agentId, Name name, Actor actor) {
        return store.change(agentId, Change.of(Change.Kind.NAME), actor, agent -> agent.rename(name));
    }
}
