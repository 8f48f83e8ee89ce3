package fr.rdv.booking.occupation;

import java.time.Instant;

/** A busy time of an agent, from its start to its end, end excluded. */
public record Period(Instant start, Instant end) {

    /** Refuses an empty or inverted period. */
    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A period ends after its start: " + start + ", " + end);
        }
    }

    String toRange() {
        return "[" + start + "," + end + ")";
    }
}
