package fr.rdv.booking.motif;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a RDV is about, as organisation-service last told.
 *
 * @param id never reused
 * @param type {@code sur_place}, {@code telephone}, {@code visio}, {@code domicile}
 * @param pauseMin minutes an agent stays busy after the RDV
 * @param minDelayMin minutes, at least, from a booking by an usager to its start
 * @param maxDelayMin minutes, at most
 * @param categorie ANTS category when pré-demandes are required, else null
 * @param collectif whether usagers take seats in sessions
 * @param visibility {@code visible_notifie}, {@code visible_non_notifie}, {@code invisible}: whether usagers see their RDV
 *     and are told of it
 * @param personsMax how many persons one RDV may be for
 * @param durationsByPersons minutes for one person, two, and so on; empty: as many times those for one
 * @param deleted kept for its RDVs only: none can be booked any more
 */
public record Motif(
        UUID id,
        UUID espaceId,
        UUID organisationId,
        UUID serviceId,
        String serviceName,
        String name,
        String type,
        int durationMin,
        int pauseMin,
        String color,
        boolean online,
        boolean movable,
        int minDelayMin,
        int maxDelayMin,
        @Nullable String categorie,
        @Nullable String instructionsBefore,
        @Nullable String instructionsAfter,
        @Nullable String cancellationWarning,
        boolean collectif,
        String visibility,
        int personsMax,
        List<Integer> durationsByPersons,
        boolean deleted) {

    /** Whether each person must give the number of a pré-demande. */
    public boolean needsPreDemandes() {
        return categorie != null;
    }

    /** Whether a RDV happens at a lieu of the organisation. */
    public boolean needsLieu() {
        return "sur_place".equals(type);
    }

    /** Length of a RDV for some persons, without the pause. */
    public Duration durationFor(int persons) {
        return Duration.ofMinutes(
                persons <= durationsByPersons.size()
                        ? durationsByPersons.get(persons - 1)
                        : (long) durationMin * persons);
    }

    /** Whether an usager may book for a start now (S43, S44): within the delays, both included. */
    public boolean isBookable(Instant start, Instant now) {
        return !start.isBefore(now.plus(Duration.ofMinutes(minDelayMin)))
                && !start.isAfter(now.plus(Duration.ofMinutes(maxDelayMin)));
    }

    /** Whether usagers see their RDVs. */
    public boolean isVisible() {
        return !"invisible".equals(visibility);
    }

    /** Whether usagers are told of their RDVs. */
    public boolean isNotified() {
        return "visible_notifie".equals(visibility);
    }

    /** Time of the agent after the RDV. */
    public Duration pause() {
        return Duration.ofMinutes(pauseMin);
    }
}
