package fr.rdv.notification.testdata;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server that keeps what it receives, and that may be down. */
public class Mailbox {
    private final List<MimeMessage> earlier = new ArrayList<>();
    private final int port;
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private boolean up = true;

    Mailbox() {
        server.start();
        port = server.getSmtp().getPort();
    }

    int port() {
        return port;
    }

    /** Stops listening. */
    public void stop() {
        if (up) {
            earlier.addAll(Arrays.asList(server.getReceivedMessages()));
            server.stop();
            up = false;
        }
    }

    /** Listens again. */
    public void start() {
        if (!up) {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            up = true;
        }
    }

    /** Mails received so far by an address. */
    public List<MimeMessage> of(String address) {
        List<MimeMessage> all = new ArrayList<>(earlier);
        if (up) {
            all.addAll(Arrays.asList(server.getReceivedMessages()));
        }
        return all.stream().filter(mail -> to(mail).equals(address)).toList();
    }

    /** Subjects of the mails received so far by an address. */
    public List<String> subjectsOf(String address) {
        return of(address).stream().map(Mailbox::subject).toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
