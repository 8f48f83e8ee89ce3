package fr.rdv.fakes.ants;

import fr.rdv.fakes.QueryString;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query string of one call, read as the original reads it: a body is ignored, a fault is told like pydantic. */
final class CoordinationQuery {

    private static final String NUMBERS = "^([A-Z0-9]{10}[,;:\\-/.\\s])*[A-Z0-9]{10}$";
    private static final String DATE = "^\\d{4}-\\d{2}-\\d{2}[T\\s]\\d{2}:\\d{2}(:\\d{2})?Z?$";

    private final Map<String, List<String>> parameters;
    private final List<Map<String, Object>> faults = new ArrayList<>();

    CoordinationQuery(@Nullable String query) {
        this.parameters = QueryString.parse(query);
    }

    /** What is wrong so far, as the {@code detail} of a 422. */
    List<Map<String, Object>> faults() {
        return List.copyOf(faults);
    }

    /** All the numbers of {@code application_ids}, repeated or in one value parted by {@code ,;:-/.} or space. */
    List<String> numbers() {
        List<String> values = values("application_ids");
        if (values.isEmpty()) {
            missing("application_ids");
        }
        for (int i = 0; i < values.size(); i++) {
            check(values.get(i), NUMBERS, List.of("query", "application_ids", i));
        }
        return values.stream()
                .flatMap(value -> Pattern.compile("[^A-Z0-9]").splitAsStream(value))
                .distinct()
                .toList();
    }

    String number() {
        String number = text("application_id");
        if (!number.isEmpty()) {
            check(number, "^[A-Z0-9]{10}$", List.of("query", "application_id"));
        }
        return number;
    }

    /** A parameter that must be there; it may be empty. */
    String text(String name) {
        List<String> values = values(name);
        if (values.isEmpty()) {
            missing(name);
            return "";
        }
        return values.getFirst();
    }

    /** The wall clock of {@code appointment_date}; forms with a space, a T, seconds or a final Z are all taken. */
    @Nullable
    LocalDateTime date() {
        String value = text("appointment_date");
        if (value.isEmpty() || !check(value, DATE, List.of("query", "appointment_date"))) {
            return null;
        }
        return LocalDateTime.parse(value.replace(' ', 'T').replace("Z", ""));
    }

    private boolean check(String value, String pattern, List<Object> loc) {
        if (value.matches(pattern)) {
            return true;
        }
        faults.add(Map.of(
                "loc",
                loc,
                "msg",
                "string does not match regex \"" + pattern + "\"",
                "type",
                "value_error.str.regex",
                "ctx",
                Map.of("pattern", pattern)));
        return false;
    }

    private void missing(String name) {
        faults.add(Map.of("loc", List.of("query", name), "msg", "field required", "type", "value_error.missing"));
    }

    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
