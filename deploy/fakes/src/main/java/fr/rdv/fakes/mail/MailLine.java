package fr.rdv.fakes.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One mail as the list shows it.
 *
 * @param received day and time in Paris, in words
 */
record MailLine(long id, String received, String sender, String recipients, String subject) {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'à' HH:mm:ss", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    static MailLine of(ReceivedMail mail) {
        String subject = MailContent.of(mail).subject();
        return new MailLine(
                mail.id(),
                FRENCH.format(mail.receivedAt()),
                mail.sender(),
                String.join(", ", mail.recipients()),
                subject.isBlank() ? "(sans objet)" : subject);
    }
}
