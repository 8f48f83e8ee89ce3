/**
 * Local copy of the agents and their roles, kept by the events of identity-service. Holds the display name, never an
 * e-mail.
 */
@NullMarked
package fr.rdv.booking.agent;

import org.jspecify.annotations.NullMarked;
