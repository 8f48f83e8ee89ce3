package fr.rdv.agenda.creneau.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every vector of {@code creneaux.json}, and of each {@code *.json} of the folder given by {@code -Dvectors.dir}. */
class CreneauVectorsTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<CreneauVector> vectors() throws IOException {
        List<JsonNode> files = new ArrayList<>();
        try (InputStream own = CreneauVectorsTests.class.getResourceAsStream("/creneaux.json")) {
            files.add(JSON.readTree(own));
        }
        @Nullable String folder = System.getProperty("vectors.dir");
        if (folder != null && !folder.isBlank()) {
            try (Stream<Path> paths = Files.list(Path.of(folder))) {
                paths.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .forEach(path -> files.add(JSON.readTree(path.toFile())));
            }
        }
        return files.stream().flatMap(JsonNode::valueStream).map(CreneauVector::of);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void givesUsagersWhatTheVectorSays(CreneauVector vector) {
        assertThat(vector.usagerCreneaux()).isEqualTo(vector.expectedSet("usager_slots"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void givesAgentsWhatTheVectorSays(CreneauVector vector) {
        assertThat(vector.agentCreneaux()).isEqualTo(vector.expectedSet("agent_slots"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void findsTheNextAvailabilityOfTheVector(CreneauVector vector) {
        assertThat(vector.usagerNext()).isEqualTo(vector.expectedNext("usager_next"));
        assertThat(vector.agentNext()).isEqualTo(vector.expectedNext("agent_next"));
    }
}
