package fr.rdv.identity.agent.domain;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** First and last name of an agent, each unknown until told; an intervenant has one free name, kept as last name (S21). */
@Embeddable
public record Name(@Nullable String firstName, @Nullable String lastName) {
    /** Nothing known yet. */
    public static final Name UNKNOWN = new Name(null, null);

    public Name {
        firstName = clean(firstName);
        lastName = clean(lastName);
    }

    /** The free name of an intervenant, shown as it is. */
    public static Name free(String name) {
        return new Name(null, name);
    }

    /** Whether both parts are known. */
    public boolean isKnown() {
        return firstName != null && lastName != null;
    }

    /** « Prénom NOM », or the e-mail's local part until both are known; without an e-mail the free name. */
    public String shownOr(@Nullable Email email) {
        if (firstName != null && lastName != null) {
            return firstName + " " + lastName.toUpperCase(Locale.FRENCH);
        }
        return email == null ? Objects.requireNonNullElse(lastName, "") : email.localPart();
    }

    private static @Nullable String clean(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
