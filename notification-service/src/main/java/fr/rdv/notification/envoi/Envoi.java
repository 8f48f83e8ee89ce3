package fr.rdv.notification.envoi;

import java.util.UUID;

/**
 * One message to one person.
 *
 * @param event name of the event it tells of, for example {@code RdvBooked}
 * @param rdvVersion version of the RDV it tells of
 * @param content the RDV at that version, as JSON, free of personal data
 * @param attempts how many times it was claimed, this time included
 */
public record Envoi(
        UUID id,
        UUID espaceId,
        String event,
        UUID rdvId,
        long rdvVersion,
        Recipient recipient,
        String content,
        int attempts) {}
