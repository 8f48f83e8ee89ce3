/**
 * Local copy of the organisations, kept by the events of organisation-service.
 */
@NullMarked
package fr.rdv.booking.organisation;

import org.jspecify.annotations.NullMarked;
