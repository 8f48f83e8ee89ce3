package fr.rdv.booking.recap;

import fr.rdv.booking.lieu.Lieu;
import fr.rdv.booking.usager.Usagers;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A RDV as its usager reads it.
 *
 * @param start on the organisation's wall clock
 * @param cancellableUntil null when it cannot be cancelled online any more
 * @param usager who booked
 * @param collectif whether others, who are not told here, take part too
 * @param title of a RDV collectif
 * @param participants who comes
 * @param undoUntil null when there is no cancellation to take back (any more)
 * @param movableUntil null when it cannot be moved online (any more)
 */
public record Recap(
        UUID rdvId,
        String status,
        OffsetDateTime start,
        OffsetDateTime end,
        String zone,
        boolean collectif,
        @Nullable String title,
        MotifView motif,
        @Nullable Lieu lieu,
        OrganisationView organisation,
        UsagerView usager,
        List<Usagers.Name> participants,
        String reference,
        boolean cancellable,
        @Nullable OffsetDateTime cancellableUntil,
        boolean movable,
        @Nullable OffsetDateTime movableUntil,
        @Nullable OffsetDateTime undoUntil) {

    /** What the usager reads of the motif. */
    public record MotifView(
            String name,
            String type,
            @Nullable String instructionsBefore,
            @Nullable String instructionsAfter,
            @Nullable String cancellationWarning) {}

    /** The organisation and how to reach it. */
    public record OrganisationView(String name, Contact contact, long numero, String slug) {}

    /** The contact card. */
    public record Contact(
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String site,
            @Nullable String horaires) {}

    /** Who booked. */
    public record UsagerView(String firstName, String lastName) {}
}
