package fr.rdv.booking.rdv.domain;

import java.util.UUID;

/** The answer to a booking. */
public sealed interface BookingOutcome {

    /** The RDV exists: just made, or by the same request before. */
    record Booked(UUID rdvId) implements BookingOutcome {}

    /** The RDV does not exist. */
    record Refused(BookingRefusal reason) implements BookingOutcome {}
}
