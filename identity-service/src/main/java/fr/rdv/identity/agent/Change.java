package fr.rdv.identity.agent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an agent.
 *
 * @param organisationId the organisation it happens in, null when it concerns all
 */
public record Change(Kind kind, @Nullable UUID organisationId) {

    /** A change in one organisation. */
    public static Change in(UUID organisationId, Kind kind) {
        return new Change(kind, organisationId);
    }

    /** A change of the agent as a whole. */
    public static Change of(Kind kind) {
        return new Change(kind, null);
    }

    /** Kinds of changes, each with what the history says and the event that leaves. */
    public enum Kind {
        INVITED("Invitation envoyée", "AgentInvited"),
        INVITED_AGAIN("Invitation renvoyée", "AgentInvited"),
        REVOKED("Invitation annulée", "AgentRoleChanged"),
        ENTERED("Invitation acceptée", "AgentActivated"),
        JOINED("Arrivée dans l’organisation", "AgentRoleChanged"),
        ROLE("Permissions modifiées", "AgentRoleChanged"),
        LEFT("Retrait de l’organisation", "AgentRoleChanged"),
        SERVICES("Services modifiés", "AgentChanged"),
        ADMIN_ESPACE("Administration de l’espace modifiée", "AgentChanged"),
        NAME("Nom modifié", "AgentChanged"),
        INTERVENANT("Intervenant créé", "AgentChanged"),
        TO_INTERVENANT("Conversion en intervenant", "AgentChanged"),
        TO_AGENT("Conversion en agent", "AgentChanged");

        private final String label;
        private final String event;

        Kind(String label, String event) {
            this.label = label;
            this.event = event;
        }

        /** What the history says of it, in French. */
        public String label() {
            return label;
        }

        String event() {
            return event;
        }
    }
}
