package fr.rdv.notification.code;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.rdv.defaults.Ids;
import fr.rdv.notification.testdata.Mailbox;
import fr.rdv.notification.testdata.NotificationTest;
import fr.rdv.testing.Tokens;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NotificationTest
@ExtendWith(OutputCaptureExtension.class)
class CodesIT {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private WireMockServer operator;

    private final String email = "usager-" + Ids.next() + "@demo.example";

    @AfterEach
    void mailIsBack() {
        mailbox.start();
    }

    @Test
    void sendsTheCodeBeforeItAnswers() throws Exception {
        assertThat(send(email, "042137")).hasStatus(HttpStatus.ACCEPTED);

        MimeMultipart readings = (MimeMultipart) mailbox.of(email).getFirst().getContent();
        assertThat(readings.getBodyPart(0).getContent().toString()).contains("042137", "valable 10 minutes");
        assertThat(readings.getBodyPart(1).getContent().toString()).contains("<p class=\"code\">042137</p>");
        assertThat(mailbox.subjectsOf(email)).containsExactly("Votre code de vérification");
    }

    @Test
    void saysThatSmtpIsDownAndLogsNoSecret(CapturedOutput output) {
        mailbox.stop();

        assertThat(send(email, "042137"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/courriel-indisponible");
        assertThat(output).contains("Code not sent").doesNotContain("042137", email);
    }

    @Test
    void sendsTheCodeToAMobileWithoutAccentsThoughTheOperatorRefusesTheFirstTime() {
        operator.stubFor(post("/sms")
                .inScenario("refuses once")
                .willSetStateTo("well")
                .willReturn(aResponse().withStatus(503)));
        operator.stubFor(post("/sms")
                .inScenario("refuses once")
                .whenScenarioStateIs("well")
                .willReturn(aResponse().withStatus(201)));

        assertThat(text("+33639981234", "042137")).hasStatus(HttpStatus.ACCEPTED);

        List<LoggedRequest> attempts = operator.findAll(
                postRequestedFor(urlEqualTo("/sms")).withRequestBody(matchingJsonPath("$[?(@.to == '+33639981234')]")));
        assertThat(attempts).hasSize(2);
        assertThat(attempts)
                .extracting(LoggedRequest::getBodyAsString)
                .containsOnly(attempts.getFirst().getBodyAsString());
        assertThat(attempts.getFirst().getBodyAsString())
                .contains("Votre code RDV Service Public : 042137. Il est valable 10 minutes.", "a personne");
    }

    @Test
    void saysThatTheOperatorIsDownAndLogsNoSecret(CapturedOutput output) {
        operator.stubFor(post("/sms").willReturn(aResponse().withStatus(500)));

        assertThat(text("+33639985678", "042137"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/sms-indisponible");
        assertThat(output).contains("Code not sent").doesNotContain("042137").doesNotContain("39985678");
    }

    private MvcTestResult text(String to, String code) {
        return http.post()
                .uri("/internal/codes")
                .with(Tokens.service())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"telephone\":\"%s\",\"code\":\"%s\",\"minutes\":10}".formatted(to, code))
                .exchange();
    }

    @Test
    void refusesWhatIsNoCodeOrNoAddress() {
        assertThat(send("personne", "12"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("email", "code");
    }

    @Test
    void answersOtherServicesOnly() {
        assertThat(http.post()
                        .uri("/internal/codes")
                        .with(Tokens.agent(Ids.next()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult send(String to, String code) {
        return http.post()
                .uri("/internal/codes")
                .with(Tokens.service())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"email\":\"%s\",\"code\":\"%s\",\"minutes\":10}".formatted(to, code))
                .exchange();
    }
}
