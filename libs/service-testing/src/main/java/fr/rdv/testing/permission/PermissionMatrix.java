package fr.rdv.testing.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code docs/permissions.md} declares. */
public final class PermissionMatrix {
    /** The cell of who gets what was asked for. */
    public static final String ALLOWED = "✓";

    static final String ABSENT = "absent";

    private static final Path PAGE = Path.of("../docs/permissions.md");
    private static final Set<String> ANSWERS = Set.of(ALLOWED, ABSENT, "401", "403", "404");
    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");

    private PermissionMatrix() {}

    /** For each endpoint in the tables under the heading of a service, the expected answer to each caller. */
    public static Map<String, Map<String, String>> of(String service) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        List<String> callers = List.of();
        for (String line : section(service)) {
            List<String> cells = COLUMN.splitAsStream(line).skip(1).toList();
            if (cells.getFirst().startsWith("`")) {
                String endpoint = cells.getFirst().replace("`", "");
                if (rows.put(endpoint, answers(endpoint, callers, cells.subList(1, cells.size()))) != null) {
                    throw new AssertionError(PAGE + " lists twice " + endpoint);
                }
            } else if (!cells.getFirst().startsWith("-")) {
                callers = cells.subList(1, cells.size());
            }
        }
        return rows;
    }

    /** Endpoints of a service, as {@code METHOD /path}, from its committed OpenAPI file. */
    public static Set<String> endpointsOf(Path openapi) {
        Set<String> endpoints = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path :
                JsonMapper.shared().readTree(read(openapi)).get("paths").properties()) {
            for (String method : path.getValue().propertyNames()) {
                endpoints.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }
        return endpoints;
    }

    private static List<String> section(String service) {
        String[] parts = read(PAGE).split("(?m)^## ");
        return Stream.of(parts)
                .filter(part -> part.startsWith(service + "\n"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    private static Map<String, String> answers(String endpoint, List<String> callers, List<String> cells) {
        if (cells.size() != callers.size() || !ANSWERS.containsAll(cells)) {
            throw new AssertionError(
                    PAGE + ": row " + endpoint + " needs one of " + ANSWERS + " for each of " + callers);
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            answers.put(callers.get(i), cells.get(i));
        }
        return answers;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
