package fr.rdv.booking.usager;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person whom an usager books for: a child, a parent (FEATURES 1.16). */
public record Proche(
        UUID id,
        String firstName,
        String lastName,
        @Nullable LocalDate birthDate) {
    String foldedName() {
        return FoldedName.of(lastName).letters() + " "
                + FoldedName.of(firstName).letters();
    }
}
