package fr.rdv.identity.agent.domain;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** First and last name of an agent, each unknown until told. */
@Embeddable
public record Name(@Nullable String firstName, @Nullable String lastName) {
    /** Nothing known yet. */
    public static final Name UNKNOWN = new Name(null, null);

    public Name {
        firstName = clean(firstName);
        lastName = clean(lastName);
    }

    /** Whether both parts are known. */
    public boolean isKnown() {
        return firstName != null && lastName != null;
    }

    /** « Prénom NOM », or the e-mail's local part until both are known. */
    public String shownOr(Email email) {
        return firstName == null || lastName == null
                ? email.localPart()
                : firstName + " " + lastName.toUpperCase(Locale.FRENCH);
    }

    private static @Nullable String clean(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
