package fr.rdv.identity.agent.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** The address that an agent signs in with; case and spaces around it do not count. */
public record Email(String address) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+\\.[^\\s@<>\"(),;:.]+");

    public Email {
        address = address.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a text can be an address: one @, a domain with a point, no space. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && FORM.matcher(text.strip()).matches();
    }

    /** What is shown of it while the agent has no name. */
    public String localPart() {
        int at = address.indexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /** Nothing of the address: it never enters a log. */
    @Override
    public String toString() {
        return "Email";
    }
}
