package fr.rdv.fakes.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rdv.fakes.FakesFixture;
import fr.rdv.fakes.FakesProperties;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpCatcherTests {

    private static final String ICS = "BEGIN:VCALENDAR\r\nSUMMARY:Dépôt de dossier\r\nEND:VCALENDAR\r\n";

    @TempDir
    Path data;

    private SmtpCatcher smtp;
    private Mails mails;

    @AfterEach
    void stop() {
        smtp.stop();
    }

    @Test
    void catchesTextHtmlAndIcs() throws MessagingException {
        start(FakesFixture.in(data));

        send("usager@demo.rdv");

        MailContent content = MailContent.of(mails.newestFirst("USAGER@demo").getFirst());
        assertThat(content.subject()).isEqualTo("Votre rendez-vous à la mairie");
        assertThat(content.text()).isEqualTo("Créneau confirmé");
        assertThat(content.html()).isEqualTo("<p>Créneau confirmé</p>");
        assertThat(content.attachments()).singleElement().satisfies(ics -> {
            assertThat(ics.name()).isEqualTo("rdv.ics");
            assertThat(ics.isText()).isTrue();
            assertThat(ics.bytes()).asString().isEqualTo(ICS);
        });
    }

    @Test
    void keepsMailsOverARestart() throws MessagingException {
        start(FakesFixture.in(data));
        send("usager@demo.rdv");

        Mails reread = new Mails(FakesFixture.in(data));

        assertThat(reread.newestFirst("")).isEqualTo(mails.newestFirst(""));
    }

    @Test
    void startsWithTheNewestMailsWhenFewerAreKeptThanBefore() throws MessagingException {
        start(FakesFixture.in(data));
        send("premier@usager.example");
        send("second@usager.example");

        Mails reread = new Mails(FakesFixture.in(data, new FakesProperties.Smtp("127.0.0.1", 0, false, 1)));

        assertThat(reread.newestFirst(""))
                .extracting(ReceivedMail::recipients)
                .containsExactly(List.of("second@usager.example"));
        assertThat(new Mails(FakesFixture.in(data)).newestFirst("")).hasSize(1);
    }

    @Test
    void defersTheFirstDeliveryToADomainWhenGreylisting() throws MessagingException {
        start(FakesFixture.in(data, true));

        assertThatThrownBy(() -> send("accueil@mairie.example"))
                .isInstanceOf(SendFailedException.class)
                .hasStackTraceContaining("451 4.7.1 Greylisted");
        send("accueil@mairie.example");

        assertThat(mails.newestFirst("accueil@mairie.example")).hasSize(1);
    }

    @Test
    void refusesConnectionsDuringAnOutage() throws MessagingException {
        start(FakesFixture.in(data));
        int port = smtp.port();

        smtp.stop();

        assertThatThrownBy(() -> send("usager@demo.rdv", port)).hasStackTraceContaining("refused");
        assertThat(mails.newestFirst("")).isEmpty();
    }

    private void start(FakesProperties properties) {
        mails = new Mails(properties);
        smtp = new SmtpCatcher(mails, new Greylist(properties), properties);
        smtp.start();
    }

    private void send(String recipient) throws MessagingException {
        send(recipient, smtp.port());
    }

    private static void send(String recipient, int port) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", port);
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("ne-pas-repondre@rdv.example"));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject("Votre rendez-vous à la mairie", "UTF-8");
        MimeMultipart bodies = new MimeMultipart(
                "alternative", part("Créneau confirmé", "plain"), part("<p>Créneau confirmé</p>", "html"));
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(bodies);
        MimeBodyPart ics = part(ICS, "calendar");
        ics.setFileName("rdv.ics");
        message.setContent(new MimeMultipart(body, ics));
        Transport.send(message);
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }
}
