package fr.rdv.agenda.live;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed in the agenda of an agent; what, the browser asks.
 *
 * @param kind {@code rdv}, {@code plage} or {@code absence}
 * @param from first day concerned, by UTC: a screen in another zone allows for a day more; null for any day
 * @param to last day concerned, likewise
 */
record AgendaChange(
        UUID agentId,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
