package fr.rdv.notification.confirmation;

import java.util.Optional;
import java.util.stream.Stream;

/** What may happen to a RDV that people are told of (FEATURES 2.11). */
enum Change {
    BOOKED("RdvBooked"),
    /** Taken back from a cancellation: told as when it was booked. */
    REINSTATED("RdvReinstated"),
    MOVED("RdvMoved"),
    CANCELLED("RdvCancelled");

    private final String event;

    Change(String event) {
        this.event = event;
    }

    /** Name of the event. */
    String event() {
        return event;
    }

    /** The change that an event tells of, empty when nobody is told. */
    static Optional<Change> of(String event) {
        return Stream.of(values()).filter(change -> change.event.equals(event)).findFirst();
    }
}
