package fr.rdv.notification.confirmation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may happen to a RDV that people are told of (FEATURES 2.11). */
enum Change {
    /** A RDV, or a seat in a RDV collectif. */
    BOOKED("RdvBooked", "RdvJoined"),
    /** Taken back from a cancellation: told as when it was booked. */
    REINSTATED("RdvReinstated"),
    MOVED("RdvMoved"),
    /** A RDV, or a part in a RDV collectif. */
    CANCELLED("RdvCancelled", "RdvLeft");

    private final List<String> events;

    Change(String... events) {
        this.events = List.of(events);
    }

    /** Name of the event. */
    String event() {
        return events.getFirst();
    }

    /** The change that an event tells of, empty when nobody is told. */
    static Optional<Change> of(String event) {
        return Stream.of(values())
                .filter(change -> change.events.contains(event))
                .findFirst();
    }
}
