package fr.rdv.defaults.event;

import java.util.List;
import java.util.UUID;

/**
 * Aggregates of one kind whose state can be written to their topic again, as it is now, for readers that lost their copy. Their
 * version does not change, so that readers who know it already ignore what they receive.
 */
public interface Republication {

    /** Ids of all of them. */
    List<UUID> ids();

    /**
     * Appends the present state of one to the outbox, under its row lock and with nobody to notify; does nothing when it is
     * gone. Called in a transaction.
     */
    void append(UUID id);
}
