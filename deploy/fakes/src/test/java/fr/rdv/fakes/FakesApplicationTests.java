package fr.rdv.fakes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "rdv.fakes.smtp.port=0")
@AutoConfigureMockMvc
class FakesApplicationTests {

    @TempDir
    static Path data;

    @Autowired
    private MockMvc mvc;

    @DynamicPropertySource
    static void keepDataAside(DynamicPropertyRegistry registry) {
        registry.add("rdv.fakes.data", () -> data);
    }

    @Test
    void showsThePageOfMails() throws Exception {
        mvc.perform(get("/mails"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Aucun courriel.")));
    }

    @Test
    void sendsAFaultlessRequestOnToTheRealm() throws Exception {
        mvc.perform(get(authorize("n".repeat(32))))
                .andExpect(status().isSeeOther())
                .andExpect(
                        header().string(
                                        "Location",
                                        startsWith(
                                                "http://127.0.0.1:18080/realms/fournisseurs/protocol/openid-connect/auth?response_type=code&")));
    }

    @Test
    void stopsAFaultyRequestAsProConnectDoes() throws Exception {
        mvc.perform(get(authorize("court")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Y000400")));
    }

    private static URI authorize(String nonce) {
        return URI.create("/proconnect/authorize?response_type=code&client_id=rdv-agents&redirect_uri=http%3A%2F%2Fx"
                + "&scope=openid+email&state=" + "s".repeat(32) + "&nonce=" + nonce);
    }
}
