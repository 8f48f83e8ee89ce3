package fr.rdv.agenda.creneau;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Créneaux by day.
 *
 * @param next the first créneau after these days, told only when they hold none but where a RDV to move stands; null when
 *     there is none to book
 */
record DaysAnswer(
        String zone, List<DayAnswer> days, @Nullable NextAnswer next) {
    record DayAnswer(LocalDate day, List<CreneauAnswer> creneaux) {}
}
