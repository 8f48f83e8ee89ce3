package fr.rdv.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.testing.TestInfra;
import fr.rdv.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestInfra.class)
class WebIT {
    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private JwtDecoder decoder;

    @ParameterizedTest
    @CsvSource({
        "/api/things, 401, connexion-requise",
        "/internal/things, 401, connexion-requise",
        "/elsewhere, 401, connexion-requise",
        "/api/public/nothing-here, 404, introuvable",
        "/api/public/things, 400, requete-illisible",
        "/api/public/things?number=abc, 400, requete-illisible",
        "/api/public/refusal, 409, deja-pris",
        "/api/public/failure, 500, erreur-interne",
    })
    void answersAProblem(String path, int status, String type) {
        MvcTestResult answer = mvc.get().uri(path).exchange();

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + type);
        assertThat(answer).bodyText().doesNotContain("secret", "Exception");
    }

    @Test
    void tellsWhichFieldsAreToBeCorrected() {
        MvcTestResult answer = post("{\"name\":\" \"}");

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.champs.name").isEqualTo("Donnez un nom");
    }

    @Test
    void answersAProblemToABodyThatIsNotJson() {
        assertThat(post("{name"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/requete-illisible");
    }

    @Test
    void knowsTheAgentWhoCalls() {
        UUID agentId = UUID.fromString("01977f00-0000-7000-8000-000000000010");

        assertThat(mvc.get().uri("/api/things").with(Tokens.agent(agentId)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.agentId")
                .isEqualTo(agentId.toString());
    }

    @Test
    void keepsNeighboursAndPeopleApart() {
        assertThat(mvc.get().uri("/internal/things").with(Tokens.service())).hasStatusOk();
        assertThat(mvc.get().uri("/internal/things").with(Tokens.operateur())).hasStatus(403);
        assertThat(mvc.get().uri("/api/things").with(Tokens.service())).hasStatus(403);
        assertThat(mvc.get().uri("/elsewhere").with(Tokens.operateur())).hasStatus(403);
    }

    @Test
    void opensHealthToAll() {
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/env")).hasStatus(401);
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/public/things")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
