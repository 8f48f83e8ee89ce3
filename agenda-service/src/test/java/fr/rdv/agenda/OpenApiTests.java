package fr.rdv.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed {@code openapi.json} is what the service serves; {@code -Dopenapi.update=true} writes it again. */
@AgendaServiceTest
class OpenApiTests {
    private static final Path COMMITTED = Path.of("openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    MockMvcTester mvc;

    @Test
    void isTheOneCommitted() throws IOException {
        String served = mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString();
        String pretty = JSON.writeValueAsString(JSON.readValue(served, Object.class)) + "\n";
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, pretty);
        }

        assertThat(COMMITTED).content().isEqualTo(pretty);
    }
}
