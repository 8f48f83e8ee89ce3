package fr.rdv.notification.courriel;

import fr.rdv.notification.courriel.Courriel.Invitation;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server. Returns once the server answered that it has the mail. */
@Component
public class Smtp {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final CourrielProperties properties;

    Smtp(JavaMailSender sender, CourrielProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    /**
     * Sends a mail.
     *
     * @throws CourrielRefusedException if trying again is of no use
     * @throws org.springframework.mail.MailException if the server cannot be reached or asks to come back later
     */
    public void send(Courriel courriel) {
        try {
            sender.send(message(courriel));
        } catch (MailSendException failure) {
            throw isPermanent(failure) ? new CourrielRefusedException(failure) : failure;
        }
    }

    private MimeMessage message(Courriel courriel) {
        try {
            MimeMessage message = sender.createMimeMessage();
            message.setHeader("Message-ID", "<" + courriel.id() + "@" + properties.domain() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setFrom(new InternetAddress(properties.from(), properties.fromName(), UTF_8));
            message.setRecipient(RecipientType.TO, address(courriel.to()));
            message.setSubject(courriel.subject(), UTF_8);
            message.setContent(content(courriel));
            return message;
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    private static InternetAddress address(String to) {
        try {
            return new InternetAddress(to, true);
        } catch (AddressException malformed) {
            throw new CourrielRefusedException(malformed);
        }
    }

    /** The best reading comes last, as RFC 2046 says; the calendar is also attached, for clients that show only files. */
    private static MimeMultipart content(Courriel courriel) throws MessagingException {
        MimeMultipart readings = new MimeMultipart("alternative");
        readings.addBodyPart(part(courriel.text(), "text/plain; charset=UTF-8"));
        readings.addBodyPart(part(courriel.html(), "text/html; charset=UTF-8"));
        Invitation invitation = courriel.invitation();
        if (invitation == null) {
            return readings;
        }
        String calendar = "text/calendar; charset=UTF-8; method=" + invitation.method();
        readings.addBodyPart(part(invitation.ics(), calendar));
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(readings);
        MimeBodyPart file = part(invitation.ics(), calendar + "; name=rdv.ics");
        file.setFileName("rdv.ics");
        return new MimeMultipart("mixed", body, file);
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content, type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The protocol calls an address invalid when the server refuses it for good (most 5xx answers), not for now (4xx). */
    private static boolean isPermanent(MailSendException failure) {
        return failure.getFailedMessages().values().stream()
                .anyMatch(cause -> cause instanceof SendFailedException refusal
                        && refusal.getInvalidAddresses() != null
                        && refusal.getInvalidAddresses().length > 0);
    }
}
