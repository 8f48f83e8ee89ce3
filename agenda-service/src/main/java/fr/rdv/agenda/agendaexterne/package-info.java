/**
 * Calendars that agents keep elsewhere, read by their ICS address: the time they take is not offered. Nothing but times is
 * kept; any replica reads the next one due.
 */
@NullMarked
package fr.rdv.agenda.agendaexterne;

import org.jspecify.annotations.NullMarked;
