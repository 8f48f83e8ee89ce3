package fr.rdv.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.WholeService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@WholeService
class OpenApiTests {
    private static final Path COMMITTED = Path.of("openapi.json");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void describesTheApiAsCommitted() throws IOException {
        JsonMapper json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        String served = mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString();
        String current = json.writeValueAsString(json.readValue(served, Object.class)) + "\n";

        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, current);
        }

        assertThat(COMMITTED).exists().hasContent(current);
    }
}
