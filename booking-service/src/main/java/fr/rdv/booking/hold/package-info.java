/**
 * A créneau held for a browser while its usager gives their identity: ten minutes, renewable once, one at a time. Its
 * id is the id of its row in the occupation of agents, which becomes the RDV's row when confirmed.
 */
@NullMarked
package fr.rdv.booking.hold;

import org.jspecify.annotations.NullMarked;
