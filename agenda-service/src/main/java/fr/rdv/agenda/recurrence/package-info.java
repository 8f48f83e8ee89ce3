/**
 * When something happens, once or again and again (FEATURES 1.13, 2.1): shared by plages d'ouverture and absences. JDK only.
 * Days are wall-clock days; {@link fr.rdv.agenda.recurrence.WallClock} alone turns them into instants.
 */
@NullMarked
package fr.rdv.agenda.recurrence;

import org.jspecify.annotations.NullMarked;
