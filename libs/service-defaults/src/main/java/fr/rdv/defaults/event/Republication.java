package fr.rdv.defaults.event;

import java.util.List;
import java.util.UUID;

/**
 * Aggregates of one kind whose state can be written to their topic again, as it is now, for readers that lost their copy or
 * need a field that is new. Their version does not change, so that readers who know it already ignore what they receive. Both
 * methods are called in a transaction.
 */
public interface Republication {

    /** Ids of all of them. */
    List<UUID> ids();

    /**
     * Appends the present state of one to the outbox, under its row lock and with nobody to notify; does nothing when it is
     * gone.
     */
    void append(UUID id);
}
