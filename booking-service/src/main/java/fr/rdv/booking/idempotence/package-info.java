/**
 * A request that books may be sent again: the same key and the same body get the same RDV, another body is refused.
 */
@NullMarked
package fr.rdv.booking.idempotence;

import org.jspecify.annotations.NullMarked;
