/** Wall-clock times of plages and absences on the wire and in rows: recurrences, exceptions, and what they must be. */
@NullMarked
package fr.rdv.agenda.horaire;

import org.jspecify.annotations.NullMarked;
