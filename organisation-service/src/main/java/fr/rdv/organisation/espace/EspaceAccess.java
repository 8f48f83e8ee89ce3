package fr.rdv.organisation.espace;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.agent.Agents;
import fr.rdv.organisation.agent.domain.Agent;
import fr.rdv.organisation.espace.domain.Espace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may administer an espace (FEATURES 2.7, 2.8): its admins and the opérateurs. To other espaces it does not exist. */
@Component
public class EspaceAccess {
    private final Agents agents;
    private final Espaces espaces;

    EspaceAccess(Agents agents, Espaces espaces) {
        this.agents = agents;
        this.espaces = espaces;
    }

    /** The espace, for a caller who may administer it. */
    public Espace requireAdministered(Caller caller, UUID espaceId) {
        Espace espace = espaces.findById(espaceId).orElseThrow(Problem::notFound);
        if (caller.operateur()) {
            return espace;
        }
        Agent agent = agent(caller).filter(known -> known.belongsTo(espaceId)).orElseThrow(Problem::notFound);
        if (!agent.adminEspace()) {
            throw Problem.forbidden();
        }
        return espace;
    }

    List<Espace> administered(Caller caller) {
        if (caller.operateur()) {
            return espaces.findAllByOrderByName();
        }
        return agent(caller)
                .filter(Agent::adminEspace)
                .map(agent -> espaces.findByIdIn(List.of(agent.espaceId())))
                .orElse(List.of());
    }

    private Optional<Agent> agent(Caller caller) {
        return Optional.ofNullable(caller.agentId()).flatMap(agents::findById);
    }
}
