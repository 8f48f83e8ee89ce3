package fr.rdv.booking.usager;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an usager proved.
 *
 * @param by {@code code} or {@code franceconnect}
 * @param identity what FranceConnect vouches for, null after a code
 */
public record UsagerSession(
        Contact contact, String by, @Nullable Identity identity) {
    /** Names and birth date that nobody changes. */
    public record Identity(
            String firstName, String lastName, @Nullable LocalDate birthDate) {}
}
