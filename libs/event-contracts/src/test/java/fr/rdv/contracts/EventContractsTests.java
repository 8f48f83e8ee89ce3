package fr.rdv.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventContractsTests {
    private static final Path CONTRACTS = Path.of("contracts");
    private static final Path CATALOGUE = Path.of("../../docs/events.md");
    private static final List<String> PERSONAL = List.of(
            "firstName", "lastName", "email\"", "birthDate", "preDemandeNumber", "address\"", "context\"", "title\"");

    static Stream<Path> topics() throws IOException {
        try (Stream<Path> folders = Files.list(CONTRACTS)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void describesEachEventByAnExampleThatItsSchemaAccepts(Path topic) throws IOException {
        Schema schema = schema(topic);

        for (JsonNode event : descriptor(topic).get("events")) {
            String example = Files.readString(topic.resolve(event.get("name").asString() + ".example.json"));
            assertThat(schema.validate(example, InputFormat.JSON))
                    .as(topic + " " + event)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void refusesABodyWithoutVersion(Path topic) throws IOException {
        assertThat(schema(topic).validate("{}", InputFormat.JSON))
                .anyMatch(error -> error.getMessage().contains("version"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void carriesNoPersonalDataOfAnUsager(Path topic) throws IOException {
        String fields = JsonMapper.shared()
                .readTree(Files.readString(topic.resolve("schema.json")))
                .get("properties")
                .toString();

        if (topic.getFileName().toString().startsWith("booking.")) {
            assertThat(fields).doesNotContain(PERSONAL);
        } else {
            assertThat(fields).doesNotContain("firstName", "lastName", "birthDate", "preDemande");
        }
    }

    @Test
    void agreesWithTheCatalogue() throws IOException {
        String generated = catalogue();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(CATALOGUE, generated);
        }

        assertThat(CATALOGUE).as("run with -Ddocs.update=true").hasContent(generated);
    }

    private static String catalogue() throws IOException {
        StringBuilder page = new StringBuilder("# Events\n\nGenerated from `libs/event-contracts`; do not edit.\n");
        for (Path folder : topics().toList()) {
            JsonNode topic = descriptor(folder);
            page.append("\n## `")
                    .append(topic.get("topic").asString())
                    .append("`\n\n")
                    .append("Owner: ")
                    .append(topic.get("owner").asString())
                    .append(". Key: `")
                    .append(topic.get("key").asString())
                    .append("`. Read by: ")
                    .append(readers(topic))
                    .append(".\n\n| event | meaning |\n|---|---|\n");
            for (JsonNode event : topic.get("events")) {
                page.append("| `")
                        .append(event.get("name").asString())
                        .append("` | ")
                        .append(event.get("meaning").asString())
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String readers(JsonNode topic) {
        List<String> readers =
                topic.get("consumers").values().stream().map(JsonNode::asString).toList();
        return readers.isEmpty() ? "nobody yet" : String.join(", ", readers);
    }

    private static JsonNode descriptor(Path topic) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(topic.resolve("topic.json")));
    }

    private static Schema schema(Path topic) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(topic.resolve("schema.json")), InputFormat.JSON);
    }
}
