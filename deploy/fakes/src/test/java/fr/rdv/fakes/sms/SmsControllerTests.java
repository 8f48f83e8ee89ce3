package fr.rdv.fakes.sms;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.rdv.fakes.FakesFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SmsControllerTests {
    @TempDir
    private Path data;

    private MockMvc mvc;

    @BeforeEach
    void start() {
        mvc = MockMvcBuilders.standaloneSetup(
                        new SmsController(new SmsMessages(FakesFixture.in(data)), FakesFixture.in(data)))
                .build();
    }

    @Test
    void keepsAMessageOnceForEachReferenceAndOverARestart() throws Exception {
        send("+33639980001", "m-1").andExpect(status().isCreated());
        send("+33639980001", "m-1").andExpect(status().isCreated());
        start();

        mvc.perform(get("/sms.json?to=39980001"))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].text").value("Votre code : 123456"));
        mvc.perform(get("/sms.json?to=0639989999")).andExpect(content().string("[]"));
    }

    @Test
    void refusesANumberIn503TheFirstTime() throws Exception {
        send("+33639980503", "m-1").andExpect(status().isServiceUnavailable());
        send("+33639980503", "m-1").andExpect(status().isCreated());
    }

    @Test
    void asksForItsToken() throws Exception {
        mvc.perform(post("/sms")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"to\": \"+33639980001\", \"text\": \"x\", \"reference\": \"m\"}"))
                .andExpect(status().isUnauthorized());
        mvc.perform(get("/sms.json")).andExpect(content().string(containsString("[]")));
    }

    private ResultActions send(String to, String reference) throws Exception {
        return mvc.perform(post("/sms")
                .header("Authorization", "Bearer jeton")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"to\": \"%s\", \"text\": \"Votre code : 123456\", \"reference\": \"%s\"}"
                        .formatted(to, reference)));
    }
}
