/**
 * Events in and out. Out: a row of table {@code outbox} written in the transaction of the change, carried to Kafka by
 * {@link fr.rdv.defaults.event.OutboxRelay}. In: {@link fr.rdv.defaults.event.Inbox} runs an action once per event.
 */
@NullMarked
package fr.rdv.defaults.event;

import org.jspecify.annotations.NullMarked;
