package fr.rdv.organisation.motif.domain;

import fr.rdv.organisation.organisation.domain.Blank;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Third tab of a motif, « Instructions et notifications » (S51).
 *
 * @param before what the usager accepts before booking (S52)
 * @param after what the usager reads once booked (S53–S55)
 * @param cancellationWarning asked before an usager cancels
 */
@Embeddable
public record Instructions(
        @Enumerated(EnumType.STRING) Visibility visibility,
        @Column(name = "instructions_before") @Nullable String before,
        @Column(name = "instructions_after") @Nullable String after,
        @Nullable String cancellationWarning) {

    /** Nothing to say. */
    public static final Instructions NONE = new Instructions(Visibility.VISIBLE_NOTIFIE, null, null, null);

    public Instructions {
        before = Blank.toNull(before);
        after = Blank.toNull(after);
        cancellationWarning = Blank.toNull(cancellationWarning);
    }
}
