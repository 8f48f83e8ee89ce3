package fr.rdv.fakes.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A message as it came over SMTP.
 *
 * @param recipients addresses of the envelope, not of the headers
 * @param source the bytes of the message, one character each
 */
record ReceivedMail(long id, Instant receivedAt, String sender, List<String> recipients, String source) {

    boolean isFor(String recipient) {
        String wanted = recipient.strip().toLowerCase(Locale.ROOT);
        return recipients.stream()
                .anyMatch(address -> address.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
