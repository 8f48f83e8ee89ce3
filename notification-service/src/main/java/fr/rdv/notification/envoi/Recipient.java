package fr.rdv.notification.envoi;

import java.util.UUID;

/**
 * Who a message is for.
 *
 * @param id participation of an usager, or agent
 */
public record Recipient(Kind kind, UUID id) {

    /** Usagers and agents are told in other words, and their addresses are asked of other services. */
    public enum Kind {
        USAGER,
        AGENT
    }

    /** The usager of a participation. */
    public static Recipient usager(UUID participationId) {
        return new Recipient(Kind.USAGER, participationId);
    }

    /** An agent. */
    public static Recipient agent(UUID agentId) {
        return new Recipient(Kind.AGENT, agentId);
    }
}
