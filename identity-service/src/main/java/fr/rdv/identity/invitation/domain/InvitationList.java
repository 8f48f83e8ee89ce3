package fr.rdv.identity.invitation.domain;

import fr.rdv.identity.agent.domain.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads people from a pasted list or a CSV file: separated by line, comma, semicolon or tab; {@code Prénom Nom <mail>};
 * columns in the order of a header line, else first name before last name. A line with one address is one person, a line
 * with several is one person per address.
 */
public final class InvitationList {
    private static final Pattern SEPARATOR = Pattern.compile("[,;\t](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern MAILBOX = Pattern.compile("(.*)<([^<>]*)>\\s*");
    private static final Map<String, Column> HEADERS = Map.of(
            "email", Column.EMAIL,
            "mail", Column.EMAIL,
            "courriel", Column.EMAIL,
            "adresse", Column.EMAIL,
            "prenom", Column.FIRST_NAME,
            "prénom", Column.FIRST_NAME,
            "nom", Column.LAST_NAME);

    private final List<Invitee> invitees = new ArrayList<>();
    private List<@Nullable Column> columns = List.of();

    private enum Column {
        EMAIL,
        FIRST_NAME,
        LAST_NAME
    }

    private InvitationList() {}

    /** The people of a text, in its order. */
    public static List<Invitee> parse(String text) {
        InvitationList list = new InvitationList();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            list.read(i + 1, lines[i].strip());
        }
        return list.invitees;
    }

    private void read(int line, String raw) {
        List<String> cells = Arrays.stream(SEPARATOR.split(raw))
                .map(InvitationList::unquoted)
                .toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        long addresses = cells.stream().filter(cell -> cell.contains("@")).count();
        if (addresses == 0 && isHeader(cells)) {
            columns = cells.stream().map(InvitationList::column).toList();
        } else if (addresses > 1) {
            cells.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> invitees.add(one(line, cell)));
        } else if (addresses == 1) {
            invitees.add(row(line, raw, cells));
        } else {
            invitees.add(new Invitee(line, raw, null, Name.UNKNOWN));
        }
    }

    private static Invitee one(int line, String cell) {
        Matcher mailbox = MAILBOX.matcher(cell);
        return mailbox.matches()
                ? new Invitee(line, cell, mailbox.group(2).strip(), split(unquoted(mailbox.group(1))))
                : new Invitee(line, cell, cell, Name.UNKNOWN);
    }

    private Invitee row(int line, String raw, List<String> cells) {
        Invitee one = one(
                line,
                cells.stream().filter(cell -> cell.contains("@")).findFirst().orElseThrow());
        String firstName = cell(cells, Column.FIRST_NAME);
        String lastName = cell(cells, Column.LAST_NAME);
        if (firstName != null || lastName != null) {
            return new Invitee(line, raw, one.address(), new Name(firstName, lastName));
        }
        List<String> names = cells.stream()
                .filter(cell -> !cell.isEmpty() && !cell.contains("@"))
                .toList();
        Name name = switch (names.size()) {
            case 0 -> one.name();
            case 1 -> split(names.getFirst());
            default -> new Name(names.get(0), names.get(1));
        };
        return new Invitee(line, raw, one.address(), name);
    }

    private @Nullable String cell(List<String> cells, Column column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < cells.size() ? cells.get(index) : null;
    }

    /** « Jean Dupont » or « DUPONT Jean »: capitals are the last name, else what follows the first word. */
    private static Name split(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        List<String> capitals =
                words.stream().filter(InvitationList::isCapitals).toList();
        if (!capitals.isEmpty() && capitals.size() < words.size()) {
            List<String> others =
                    words.stream().filter(word -> !isCapitals(word)).toList();
            return new Name(String.join(" ", others), String.join(" ", capitals));
        }
        return new Name(words.getFirst(), String.join(" ", words.subList(1, words.size())));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.FRENCH));
    }

    private static boolean isHeader(List<String> cells) {
        return cells.stream().anyMatch(cell -> column(cell) == Column.EMAIL);
    }

    private static @Nullable Column column(String cell) {
        String word = cell.toLowerCase(Locale.FRENCH).replace("-", "");
        return HEADERS.get(word.split("\\s+")[0]);
    }

    private static String unquoted(String cell) {
        String stripped = cell.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted
                ? stripped.substring(1, stripped.length() - 1)
                        .replace("\"\"", "\"")
                        .strip()
                : stripped;
    }
}
