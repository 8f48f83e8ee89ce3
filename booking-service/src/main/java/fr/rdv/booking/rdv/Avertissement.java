package fr.rdv.booking.rdv;

import fr.rdv.booking.agent.Agent;
import fr.rdv.booking.agent.Agents;
import fr.rdv.booking.occupation.Overlaps.Overlap;
import fr.rdv.defaults.problem.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Something an agent is told once before going on knowingly (FEATURES 2.6).
 *
 * @param code {@code rdv-chevauche}, {@code creneau-garde}, {@code date-passee}, {@code titre-long}
 * @param message a French sentence
 */
public record Avertissement(String code, String message) {
    /** A start in the past. */
    public static final Avertissement DATE_PASSEE = new Avertissement("date-passee", "Cette date est passée.");

    /** What an overlap means. */
    public static Avertissement of(Overlap overlap, Agents agents) {
        String name = agents.find(overlap.agentId()).map(Agent::displayName).orElse("L’agent");
        return overlap.held()
                ? new Avertissement("creneau-garde", "Un usager est en train de réserver ce créneau avec " + name + ".")
                : new Avertissement("rdv-chevauche", name + " a déjà un rendez-vous sur cette période.");
    }

    /** 409, until the agent confirms. */
    public static Problem problem(List<Avertissement> avertissements) {
        return new Problem(
                HttpStatus.CONFLICT,
                "avertissements",
                "Vérifiez avant de continuer",
                Map.of("avertissements", avertissements));
    }
}
