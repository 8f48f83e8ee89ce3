package fr.rdv.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shared by all must stay small and know nothing of the business, or it becomes the place where everything goes. */
class DefaultsStaySmallTests {
    private static final Pattern GLOSSARY = Pattern.compile(
            "\\b(Rdv|Motif|PlageOuverture|Creneau|Absence|Agent|Usager|Organisation|Lieu|Espace|Prescripteur|FileAttente|PreDemande)s?\\b");
    private static final int CEILING = 600;

    @Test
    void holdsAtMostSixHundredLinesOfCode() {
        assertThat(sources().filter(DefaultsStaySmallTests::isCode).count()).isLessThanOrEqualTo(CEILING);
    }

    @Test
    void namesNothingOfTheGlossary() {
        List<String> named = sources()
                .filter(line -> !line.startsWith("package "))
                .filter(line -> GLOSSARY.matcher(line).find())
                .toList();

        assertThat(named).isEmpty();
    }

    @Test
    void wouldNoticeAWordOfTheGlossary() {
        assertThat(GLOSSARY.matcher("class RdvListener { Rdv rdv; }").find()).isTrue();
    }

    private static boolean isCode(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && Stream.of("*", "/*", "//", "import ", "package ", "@NullMarked")
                        .noneMatch(text::startsWith);
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile).flatMap(DefaultsStaySmallTests::lines).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
