/**
 * The usager's booking, public side: a proved e-mail, a hold or a créneau, an identity; then the recap of the RDV.
 */
@NullMarked
package fr.rdv.booking.reservation;

import org.jspecify.annotations.NullMarked;
