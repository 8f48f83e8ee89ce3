package fr.rdv.organisation.organisation.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How an usager reaches an organisation (FEATURES 1.2); each part may be missing.
 *
 * @param telephone a number as people write it, or a bare short number of four digits
 * @param horaires free text
 */
@Embeddable
public record Contact(
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String site,
        @Nullable String horaires) {

    /** Nothing known yet. */
    public static final Contact NONE = new Contact(null, null, null, null);

    public Contact {
        telephone = Blank.toNull(telephone);
        email = Blank.toNull(email);
        site = Blank.toNull(site);
        horaires = Blank.toNull(horaires);
    }
}
