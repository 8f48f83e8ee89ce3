/**
 * Time of agents taken by RDVs and holds, copied from booking-service's events. It lets the search stop offering that time; it
 * never decides who gets it: booking-service's own constraint does (ARCHITECTURE §3).
 */
@NullMarked
package fr.rdv.agenda.occupation;

import org.jspecify.annotations.NullMarked;
