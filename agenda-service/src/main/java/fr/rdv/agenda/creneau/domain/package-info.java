/**
 * The computation of créneaux (FEATURES 2.2, 2.3; ARCHITECTURE §4, §8): plages, busy times, absences, jours fériés, motif and
 * clock in, créneaux out. JDK only, no state, no I/O; instants are epoch seconds and days epoch days where they are many.
 */
@NullMarked
package fr.rdv.agenda.creneau.domain;

import org.jspecify.annotations.NullMarked;
