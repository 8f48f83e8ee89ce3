/**
 * Local copy of the lieux, kept by the events of organisation-service.
 */
@NullMarked
package fr.rdv.booking.lieu;

import org.jspecify.annotations.NullMarked;
