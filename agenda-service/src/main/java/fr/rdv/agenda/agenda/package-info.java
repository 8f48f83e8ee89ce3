/** The agenda of one agent as a screen shows it: occurrences of plages and jours fériés; RDVs come from booking-service. */
@NullMarked
package fr.rdv.agenda.agenda;

import org.jspecify.annotations.NullMarked;
