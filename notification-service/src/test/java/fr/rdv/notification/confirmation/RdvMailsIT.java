package fr.rdv.notification.confirmation;

import static fr.rdv.notification.testdata.RdvFixture.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.rdv.defaults.Ids;
import fr.rdv.notification.testdata.Events;
import fr.rdv.notification.testdata.Mailbox;
import fr.rdv.notification.testdata.Neighbours;
import fr.rdv.notification.testdata.NotificationTest;
import fr.rdv.notification.testdata.RdvFixture;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class RdvMailsIT {

    @Autowired
    private Events events;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private WireMockServer neighbours;

    @Autowired
    private JdbcClient jdbc;

    private final RdvFixture rdv = new RdvFixture();

    @BeforeEach
    void know() {
        Neighbours.know(neighbours, rdv);
        Neighbours.publishCopies(events);
    }

    @AfterEach
    void mailIsBack() {
        mailbox.start();
    }

    @Test
    void tellsUsagerAndAgentOnceThoughTheEventComesTwice() {
        UUID eventId = Ids.next();
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString(), eventId);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString(), eventId);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        events.publish(TOPIC, "RdvCancelled", rdv.rdvId, rdv.cancelled().toString());

        await().untilAsserted(() -> assertThat(states()).containsExactly("sent", "sent", "sent", "sent"));
        assertThat(mailbox.subjectsOf(rdv.usagerEmail))
                .containsExactly(
                        "RDV confirmé : mardi 1er décembre 2026 à 09 h 00",
                        "RDV annulé : mardi 1er décembre 2026 à 09 h 00");
        assertThat(mailbox.subjectsOf(rdv.agentEmail))
                .containsExactly(
                        "Nouveau RDV le mardi 1er décembre 2026 à 09 h 00",
                        "RDV annulé le mardi 1er décembre 2026 à 09 h 00");
    }

    @Test
    void tellsOfAMoveWithTheOldDateBesideTheNewOneAndTheSameCalendarEntry() throws Exception {
        events.publish(TOPIC, "RdvMoved", rdv.rdvId, rdv.moved().toString());

        MimeMessage mail = await().until(() -> mailbox.of(rdv.usagerEmail), mails -> !mails.isEmpty())
                .getFirst();

        MimeMultipart readings = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        assertThat(mail.getSubject()).isEqualTo("RDV déplacé : jeudi 3 décembre 2026 à 10 h 00");
        assertThat(text(readings.getBodyPart(0)))
                .contains("du mardi 1er décembre 2026 à 09 h 00 est déplacé au jeudi 3 décembre 2026 à 10 h 00")
                .contains("Date : jeudi 3 décembre", "Ancienne date : mardi 1er décembre 2026 à 09 h 00");
        assertThat(text(readings.getBodyPart(2)).replace("\r\n ", ""))
                .contains("UID:" + rdv.rdvId + "@rdv", "SEQUENCE:2", "DTSTART;TZID=Europe/Paris:20261203T100000");
        await().untilAsserted(() -> assertThat(mailbox.subjectsOf(rdv.agentEmail))
                .containsExactly("RDV déplacé au jeudi 3 décembre 2026 à 10 h 00"));
    }

    @Test
    void tellsWhoTakesAndGivesBackASeatWithTheTitleOfTheSession() throws Exception {
        Neighbours.know(neighbours, rdv, "Déclarer ses impôts");
        events.publish(TOPIC, "RdvJoined", rdv.rdvId, rdv.joined().toString());
        events.publish(TOPIC, "RdvLeft", rdv.rdvId, rdv.left().toString());

        await().untilAsserted(() -> assertThat(mailbox.subjectsOf(rdv.usagerEmail))
                .containsExactly(
                        "RDV confirmé : mardi 1er décembre 2026 à 09 h 00",
                        "RDV annulé : mardi 1er décembre 2026 à 09 h 00"));
        MimeMessage mail = mailbox.of(rdv.usagerEmail).getFirst();
        MimeMultipart readings = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        assertThat(text(readings.getBodyPart(0)))
                .contains("Motif : Passeport : dépôt de dossier : Déclarer ses impôts");
        assertThat(mailbox.subjectsOf(rdv.agentEmail)).isEmpty();
    }

    @Test
    void writesEverythingTheUsagerNeeds() throws Exception {
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());

        MimeMessage mail = await().until(() -> mailbox.of(rdv.usagerEmail), mails -> !mails.isEmpty())
                .getFirst();

        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        MimeMultipart readings = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(text(readings.getBodyPart(0)))
                .contains("Bonjour Jeanne Dupont", "Date : mardi 1er décembre 2026 à 09 h 00")
                .contains("Motif : Passeport : dépôt de dossier", "Service : État civil", "Durée : 30 minutes")
                .contains("Lieu : Hôtel de ville, 1 place de la Mairie, 77230 Dammartin-en-Goële")
                .contains("jusqu’au mardi 1er décembre 2026 à 05 h 00")
                .contains("Téléphone : 01 60 54 00 00", "Courriel : etat-civil@mairie.example", "Horaires : Lundi")
                .contains("http://127.0.0.1:8080/r/jeton-secret");
        assertThat(text(readings.getBodyPart(1)))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"fr\"", "<a href=\"http://127.0.0.1:8080/r/jeton-secret\">")
                .contains("<a href=\"mailto:etat-civil@mairie.example\">")
                .doesNotContain("th:text", "style=\"");
        assertThat(readings.getBodyPart(2).getContentType())
                .contains("text/calendar")
                .contains("method=PUBLISH");
        assertThat(text(mixed.getBodyPart(1)).replace("\r\n ", ""))
                .contains("METHOD:PUBLISH", "UID:" + rdv.rdvId + "@rdv\r", "SEQUENCE:1")
                .contains(
                        "DTSTART;TZID=Europe/Paris:20261201T090000",
                        "BEGIN:VTIMEZONE",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3")
                .contains("SUMMARY:RDV Passeport : dépôt de dossier", "LOCATION:Hôtel de ville\\, 1 place de la Mairie")
                .doesNotContain("Dupont");
    }

    @Test
    void writesNothingOfTheUsagerToTheAgent() throws Exception {
        events.publish(TOPIC, "RdvCancelled", rdv.rdvId, rdv.cancelled().toString());

        MimeMessage mail = await().until(() -> mailbox.of(rdv.agentEmail), mails -> !mails.isEmpty())
                .getFirst();

        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        String text = text(((MimeMultipart) mixed.getBodyPart(0).getContent()).getBodyPart(0));
        assertThat(text)
                .contains("http://127.0.0.1:8080/agent/agenda?date=2026-12-01", "1 place de la Mairie")
                .doesNotContain("Dupont", rdv.usagerEmail);
        assertThat(text(mixed.getBodyPart(1)).replace("\r\n ", ""))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "mailto:" + rdv.agentEmail);
    }

    @Test
    void sendsEachMailOnceWhenSmtpComesBack() {
        mailbox.stop();
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        await().until(() -> attempts() >= 4);

        mailbox.start();

        await().untilAsserted(() -> assertThat(states()).containsExactly("sent", "sent"));
        assertThat(mailbox.of(rdv.usagerEmail)).hasSize(1);
        assertThat(mailbox.of(rdv.agentEmail)).hasSize(1);
    }

    @Test
    void waitsForBookingServiceToComeBack() {
        Neighbours.breakBooking(neighbours, rdv);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        await().until(() -> attempts() >= 4);

        Neighbours.know(neighbours, rdv);

        await().untilAsserted(() -> assertThat(mailbox.of(rdv.usagerEmail)).hasSize(1));
    }

    @Test
    void keepsTheMailIdOfAnEnvoiAndNoAddress() throws Exception {
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        await().untilAsserted(() -> assertThat(states()).containsExactly("sent", "sent"));

        String kept = jdbc.sql("SELECT e::text FROM envoi e WHERE rdv_id = ? AND recipient_kind = 'usager'")
                .param(rdv.rdvId)
                .query(String.class)
                .single();
        String messageId = mailbox.of(rdv.usagerEmail).getFirst().getMessageID();
        assertThat(messageId).isEqualTo("<" + kept.substring(1, 37) + "@rdv.example>");
        assertThat(kept).contains("u•••@d•••.example").doesNotContain(rdv.usagerEmail, "Dupont", "jeton-secret");
    }

    @Test
    void saysNothingOfABookingOlderThanTheCancellation() {
        RdvFixture last = new RdvFixture();
        Neighbours.know(neighbours, last);
        events.publish(TOPIC, "RdvCancelled", rdv.rdvId, rdv.cancelled().toString());
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, last.booked().toString());

        await().untilAsserted(() -> assertThat(mailbox.of(last.usagerEmail)).hasSize(1));
        assertThat(mailbox.subjectsOf(rdv.usagerEmail))
                .singleElement()
                .asString()
                .startsWith("RDV annulé");
    }

    private List<String> states() {
        return jdbc.sql("SELECT state FROM envoi WHERE rdv_id = ?")
                .param(rdv.rdvId)
                .query(String.class)
                .list();
    }

    private int attempts() {
        return jdbc.sql("SELECT coalesce(sum(attempts), 0) FROM envoi WHERE rdv_id = ?")
                .param(rdv.rdvId)
                .query(Integer.class)
                .single();
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
