/** The computation itself, JDK only. */
@NullMarked
package fr.rdv.agenda.feries.domain;

import org.jspecify.annotations.NullMarked;
