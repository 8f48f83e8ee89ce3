package fr.rdv.booking.rdv;

import fr.rdv.booking.creneau.NearestCreneau;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Créneaux by day, as for a new RDV.
 *
 * @param next the first créneau after these days, told only when they hold none
 */
public record RdvDays(String zone, List<Day> days, @Nullable Next next) {
    /** A day, ISO 8601. */
    public record Day(String day, List<NearestCreneau> creneaux) {}

    /** A start, ISO 8601 with the offset of the organisation's zone. */
    public record Next(String start) {}
}
