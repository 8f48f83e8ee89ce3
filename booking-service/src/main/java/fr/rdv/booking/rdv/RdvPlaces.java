package fr.rdv.booking.rdv;

import fr.rdv.booking.agent.Agents;
import fr.rdv.booking.lieu.Lieux;
import fr.rdv.defaults.problem.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an agent may put a RDV: with agents of the organisation, at one of its lieux that is open. */
@Component
public class RdvPlaces {
    private final Agents agents;
    private final Lieux lieux;

    RdvPlaces(Agents agents, Lieux lieux) {
        this.agents = agents;
        this.lieux = lieux;
    }

    /** Refuses agents of other organisations, naming a field. */
    public void checkAgents(UUID organisationId, Collection<UUID> agentIds, String champ) {
        for (UUID agentId : agentIds) {
            if (agents.find(agentId)
                    .filter(agent -> agent.worksIn(organisationId))
                    .isEmpty()) {
                throw Problem.fields(Map.of(champ, "Choisissez un agent de l’organisation"));
            }
        }
    }

    /** Refuses a lieu that is closed or of another organisation. */
    public void checkLieu(UUID organisationId, @Nullable UUID lieuId) {
        if (lieuId != null
                && lieux.find(lieuId)
                        .filter(lieu -> lieu.open() && lieu.organisationId().equals(organisationId))
                        .isEmpty()) {
            throw Problem.fields(Map.of("lieuId", "Choisissez un lieu ouvert de l’organisation"));
        }
    }
}
