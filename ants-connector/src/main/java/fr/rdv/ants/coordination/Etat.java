package fr.rdv.ants.coordination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the coordination API knows of a number.
 *
 * @param status {@code validated}, {@code declared}, {@code consumed}, {@code expired}, {@code unknown} or any other word
 * @param rdvs RDVs held for it, at any éditeur
 */
public record Etat(String status, List<HeldRdv> rdvs) {

    /**
     * A RDV held for a number.
     *
     * @param managementUrl where it can be cancelled
     * @param lieu name of the meeting point
     * @param date wall clock of the lieu, ISO form, or as received where it cannot be read
     */
    public record HeldRdv(
            @Nullable String managementUrl,
            @Nullable String lieu,
            @Nullable String date) {}

    /** A number the API knows nothing of. */
    public static Etat unknown() {
        return new Etat("unknown", List.of());
    }

    /** Only a validated number may be booked; a word not known today may not. */
    public boolean isBookable() {
        return status.equals("validated");
    }
}
