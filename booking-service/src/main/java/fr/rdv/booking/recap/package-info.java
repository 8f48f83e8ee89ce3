/**
 * The usager's view of one RDV: opened by a link and three letters of the name, or right after booking. Reading never
 * changes the RDV; cancelling is a POST.
 */
@NullMarked
package fr.rdv.booking.recap;

import org.jspecify.annotations.NullMarked;
