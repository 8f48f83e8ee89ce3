package fr.rdv.testing.permission;

import fr.rdv.defaults.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Agents who call, as EDGE_CASES D names them; all of one espace but the last.
 *
 * @param basique of the organisation and of the service that examples are about
 * @param otherService basique of the organisation, of another service
 * @param accueil basique and agent d'accueil of the organisation, of another service
 * @param admin administrateur of the organisation, of another service
 * @param otherAdmin administrateur of another organisation, of the same service
 * @param adminEspace admin of the espace without a role in any organisation
 * @param otherEspace admin of another espace, administrateur of an organisation there
 */
public record AgentCallers(
        UUID basique,
        UUID otherService,
        UUID accueil,
        UUID admin,
        UUID otherAdmin,
        UUID adminEspace,
        UUID otherEspace) {
    static final String OTHER_ESPACE = "autre espace";

    /** Agents, for a service that keeps no copy of agents. */
    public static AgentCallers unknown() {
        return new AgentCallers(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
    }

    /** Those of the espace, by the name of their column. */
    Map<String, UUID> inside() {
        Map<String, UUID> callers = new LinkedHashMap<>();
        callers.put("basique", basique);
        callers.put("autre service", otherService);
        callers.put("accueil", accueil);
        callers.put("admin", admin);
        callers.put("autre admin", otherAdmin);
        callers.put("espace", adminEspace);
        return callers;
    }

    /** All of them. */
    public List<UUID> all() {
        return List.of(basique, otherService, accueil, admin, otherAdmin, adminEspace, otherEspace);
    }
}
