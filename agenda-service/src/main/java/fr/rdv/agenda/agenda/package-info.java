/** The agendas of agents as a screen shows them: occurrences of plages and absences, jours fériés; RDVs come from booking-service. */
@NullMarked
package fr.rdv.agenda.agenda;

import org.jspecify.annotations.NullMarked;
