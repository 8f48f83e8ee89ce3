package fr.rdv.booking.usager;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.WholeService;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class SessionIT {
    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void closeCircuits() {
        neighbours.closeCircuits();
    }

    @Test
    void opensWithTheCodeThatWasSent() {
        Browser browser = browsers.fresh();
        browser.post("/api/public/codes", email("ouvre@exemple.fr"));

        Answer proof = prove(browser, " Ouvre@Exemple.fr ", neighbours.codeSentTo("ouvre@exemple.fr"));

        assertThat(proof.status()).isEqualTo(201);
        Cookie cookie = proof.response().getCookie("rdv_usager");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/api/public");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(browser.get("/api/public/session").<String>read("$.email")).isEqualTo("ouvre@exemple.fr");
    }

    @Test
    void closesWhenAsked() {
        Browser browser = browsers.proved("ferme@exemple.fr");

        browser.delete("/api/public/session");

        assertThat(browser.get("/api/public/session").<String>read("$.email")).isNull();
    }

    @Test
    void acceptsACodeOnce() {
        Browser browser = browsers.proved("une-fois@exemple.fr");

        Answer again = prove(browser, "une-fois@exemple.fr", neighbours.codeSentTo("une-fois@exemple.fr"));

        assertThat(again.problem()).isEqualTo("code-invalide");
    }

    @Test
    void refusesTheCodeOfAnotherBrowser() {
        browsers.fresh().post("/api/public/codes", email("vole@exemple.fr"));

        Answer stolen = prove(browsers.fresh(), "vole@exemple.fr", neighbours.codeSentTo("vole@exemple.fr"));

        assertThat(stolen.status()).isEqualTo(422);
        assertThat(stolen.problem()).isEqualTo("code-invalide");
    }

    @Test
    void countsFiveWrongTriesThenRefusesTheRightCode() {
        Browser browser = browsers.fresh();
        browser.post("/api/public/codes", email("essais@exemple.fr"));
        String code = neighbours.codeSentTo("essais@exemple.fr");
        String wrong = code.equals("000000") ? "000001" : "000000";

        for (int left = 4; left >= 0; left--) {
            assertThat(prove(browser, "essais@exemple.fr", wrong).<Integer>read("$.triesLeft"))
                    .isEqualTo(left);
        }

        assertThat(prove(browser, "essais@exemple.fr", code).status()).isEqualTo(422);
    }

    @Test
    void sendsThreeCodesAnHourToAnAddressWhicheverTheBrowser() {
        for (int i = 0; i < 3; i++) {
            assertThat(browsers.fresh()
                            .post("/api/public/codes", email("souvent@exemple.fr"))
                            .status())
                    .isEqualTo(202);
        }

        Answer fourth = browsers.fresh().post("/api/public/codes", email("souvent@exemple.fr"));

        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.problem()).isEqualTo("trop-de-codes");
    }

    @Test
    void doesNotCountACodeThatCouldNotBeSent() {
        neighbours.refuseCodesTo("panne-mail@exemple.fr");

        for (int i = 0; i < 4; i++) {
            Answer failed = browsers.fresh().post("/api/public/codes", email("panne-mail@exemple.fr"));
            assertThat(failed.status()).isEqualTo(503);
            assertThat(failed.problem()).isEqualTo("envoi-indisponible");
        }
    }

    @Test
    void refusesAnExpiredCode() {
        Browser browser = browsers.fresh();
        browser.post("/api/public/codes", email("expire@exemple.fr"));
        jdbc.sql("UPDATE usager_code SET expires_at = now() WHERE contact = 'expire@exemple.fr'")
                .update();

        assertThat(prove(browser, "expire@exemple.fr", neighbours.codeSentTo("expire@exemple.fr"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void keepsNeitherCodeNorToken() {
        Browser browser = browsers.fresh();
        browser.post("/api/public/codes", email("secret@exemple.fr"));
        String code = neighbours.codeSentTo("secret@exemple.fr");
        Answer proof = prove(browser, "secret@exemple.fr", code);

        byte[] kept = jdbc.sql("SELECT code_hmac FROM usager_code WHERE contact = 'secret@exemple.fr'")
                .query(byte[].class)
                .single();
        byte[] hash = jdbc.sql("SELECT token_hash FROM usager_session WHERE email = 'secret@exemple.fr'")
                .query(byte[].class)
                .single();

        Cookie cookie = proof.response().getCookie("rdv_usager");
        assertThat(kept).hasSize(32).isNotEqualTo(code.getBytes(StandardCharsets.UTF_8));
        assertThat(cookie).isNotNull();
        assertThat(hash).hasSize(32).isNotEqualTo(cookie.getValue().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void opensWithACodeSentToAMobile() {
        Browser browser = browsers.fresh();
        Answer sent = browser.post("/api/public/codes", "{\"telephone\": \"06 39 98 12 34\"}");
        Answer proof = browser.post(
                "/api/public/session",
                "{\"telephone\": \"+33639981234\", \"code\": \"%s\"}".formatted(neighbours.codeSentTo("+33639981234")));

        assertThat(sent.status()).isEqualTo(202);
        assertThat(proof.status()).as(proof.body()).isEqualTo(201);
        Answer session = browser.get("/api/public/session");
        assertThat(session.<String>read("$.telephone")).isEqualTo("+33639981234");
        assertThat(session.<String>read("$.email")).isNull();
        assertThat(session.<String>read("$.by")).isEqualTo("code");
    }

    @Test
    void sendsNoCodeToALandline() {
        Answer refused = browsers.fresh().post("/api/public/codes", "{\"telephone\": \"01 60 54 00 00\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.<String>read("$.champs.telephone")).contains("mobile");
    }

    private static Answer prove(Browser browser, String email, String code) {
        return browser.post("/api/public/session", "{\"email\": \"%s\", \"code\": \"%s\"}".formatted(email, code));
    }

    private static String email(String email) {
        return "{\"email\": \"%s\"}".formatted(email);
    }
}
