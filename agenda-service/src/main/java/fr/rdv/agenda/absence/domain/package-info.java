/** The absence itself, JDK only. */
@NullMarked
package fr.rdv.agenda.absence.domain;

import org.jspecify.annotations.NullMarked;
