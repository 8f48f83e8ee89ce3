package fr.rdv.notification.courriel;

import org.jspecify.annotations.Nullable;

/**
 * A mail ready to leave.
 *
 * @param id left part of its Message-ID: the same mail sent again bears the same
 * @param text plain text, for those who read without html
 * @param invitation the RDV for the recipient's calendar, null when there is none
 */
public record Courriel(
        String id,
        String to,
        String subject,
        String text,
        String html,
        @Nullable Invitation invitation) {

    /**
     * A calendar file.
     *
     * @param method {@code PUBLISH}, {@code REQUEST} or {@code CANCEL} (RFC 5546)
     */
    public record Invitation(String method, String ics) {}

    /** The recipient, recognisable by its owner only: {@code c•••@m•••.fr}. */
    public String receipt() {
        int at = to.lastIndexOf('@');
        int dot = to.lastIndexOf('.');
        String tail = dot > at ? to.substring(dot) : "";
        return to.substring(0, 1) + "•••@" + to.substring(at + 1, Math.min(at + 2, to.length())) + "•••" + tail;
    }
}
