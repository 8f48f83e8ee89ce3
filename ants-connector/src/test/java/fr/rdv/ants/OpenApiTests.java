package fr.rdv.ants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.ants.testdata.AntsTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed description of the API is the one the code has; {@code -Dopenapi.update=true} writes it anew. */
@AntsTest
class OpenApiTests {
    private static final Path COMMITTED = Path.of("openapi.json");

    @Autowired
    private MockMvcTester http;

    @Test
    void describesTheApiAsItIs() throws Exception {
        JsonMapper json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
        String described =
                http.get().uri("/v3/api-docs").exchange().getResponse().getContentAsString();

        String sorted = json.writeValueAsString(json.readValue(described, Object.class)) + "\n";

        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, sorted);
        }
        assertThat(sorted).isEqualTo(Files.readString(COMMITTED));
    }
}
