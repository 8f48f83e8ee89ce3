package fr.rdv.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/requirements.md} names every requirement once, and proofs that exist. */
class RequirementsTests {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern ROW = Pattern.compile("\\| (S\\d+) \\| [^|]+ \\| ([^|]*) \\|");
    private static final Pattern LATER = Pattern.compile("step (2|3|4|5|6|7|9|10|12)");
    private static final Pattern JAVA = Pattern.compile("`([a-z/-]+): (\\w+)\\.(\\w+)`");
    private static final Pattern JOURNEY = Pattern.compile("`(deploy/e2e) (journeys/[\\w-]+\\.spec\\.ts): ([^`]+)`");

    static Stream<MatchResult> rows() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/requirements.md"));
        return ROW.matcher(page).results();
    }

    @Test
    void namesEachRequirementOnce() throws IOException {
        List<String> numbers =
                IntStream.rangeClosed(1, 70).mapToObj(number -> "S" + number).toList();

        assertThat(rows().map(row -> row.group(1))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void provesARequirementByTestsThatExistOrNamesTheStep(MatchResult row) {
        String rest = JOURNEY.matcher(row.group(2)).replaceAll("");
        rest = JAVA.matcher(rest).replaceAll("");
        rest = LATER.matcher(rest).replaceAll("");

        assertThat(row.group(2)).as(row.group(1)).isNotBlank();
        assertThat(rest).as(row.group(1) + " is neither test nor step").matches("[, ]*");
        assertThat(without(JAVA, row, RequirementsTests::hasMethod)).isEmpty();
        assertThat(without(JOURNEY, row, RequirementsTests::hasTitle)).isEmpty();
    }

    /** Proofs of a row, as they are written, that nothing stands for. */
    private static List<String> without(Pattern kind, MatchResult row, Predicate<MatchResult> exists) {
        return kind.matcher(row.group(2))
                .results()
                .filter(proof -> !exists.test(proof))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean hasMethod(MatchResult proof) {
        Pattern method = Pattern.compile("\\s(void|Stream<DynamicTest>) " + proof.group(3) + "\\(");
        return method.matcher(sources(ROOT.resolve(proof.group(1)).resolve("src/test/java"), proof.group(2) + ".java"))
                .find();
    }

    private static boolean hasTitle(MatchResult proof) {
        Path file = ROOT.resolve(proof.group(1)).resolve(proof.group(2));
        return Files.exists(file) && read(file).contains("test('" + proof.group(3) + "'");
    }

    private static String sources(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name))
                    .map(RequirementsTests::read)
                    .collect(joining());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
