/**
 * The time of agents. One table, one exclusion constraint: two periods of an agent that overlap cannot both be
 * committed unless an agent knowingly overbooked. Holds and RDVs take their time here, within the caller's transaction.
 */
@NullMarked
package fr.rdv.booking.occupation;

import org.jspecify.annotations.NullMarked;
