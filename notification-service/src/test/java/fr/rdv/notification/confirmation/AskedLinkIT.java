package fr.rdv.notification.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.notification.testdata.Mailbox;
import fr.rdv.notification.testdata.NotificationTest;
import fr.rdv.testing.Tokens;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NotificationTest
class AskedLinkIT {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private Mailbox mailbox;

    @Test
    void sendsTheLinkBeforeItAnswers() throws Exception {
        String email = "usager-" + Ids.next() + "@demo.example";

        assertThat(http.post()
                        .uri("/internal/links")
                        .with(Tokens.service())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"email": "%s", "telephone": null, "name": "Jeanne Dupont", "path": "/r/secret",
                                 "start": "2026-12-01T08:00:00Z", "zone": "Europe/Paris"}""".formatted(email)))
                .hasStatus(HttpStatus.ACCEPTED);

        assertThat(mailbox.subjectsOf(email))
                .containsExactly("Votre lien vers le RDV du mardi 1er décembre 2026 à 09 h 00");
        MimeMultipart readings = (MimeMultipart) mailbox.of(email).getFirst().getContent();
        assertThat(readings.getBodyPart(0).getContent().toString())
                .contains("Bonjour Jeanne Dupont", "/r/secret", "trois premières lettres");
    }
}
