package fr.rdv.agenda.live;

import static com.fasterxml.jackson.annotation.JsonProperty.Access.WRITE_ONLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed in the agenda of an agent; what, the browser asks.
 *
 * @param organisationId whose RDV it is, when that is known; never told
 * @param kind {@code rdv}, {@code plage} or {@code absence}; {@code elsewhere} for a RDV of another organisation
 * @param from first day concerned, by UTC: a screen in another zone allows for a day more; null for any day
 * @param to last day concerned, likewise
 */
record AgendaChange(
        UUID agentId,
        @JsonProperty(access = WRITE_ONLY) @Nullable UUID organisationId,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The same as an organisation may know it: that it is of another one, not of which. */
    AgendaChange seenFrom(UUID viewer) {
        return organisationId == null || organisationId.equals(viewer)
                ? this
                : new AgendaChange(agentId, null, "elsewhere", from, to);
    }
}
