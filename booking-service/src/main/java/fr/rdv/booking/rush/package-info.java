/** When a town opens its RDVs: more requests at once than a service can work on wait for their turn, in order, for a while. */
@NullMarked
package fr.rdv.booking.rush;

import org.jspecify.annotations.NullMarked;
