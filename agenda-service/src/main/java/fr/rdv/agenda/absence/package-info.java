/**
 * Absences (« indisponibilités »): time during which an agent is not there, in any organisation (FEATURES 1.12). Their title
 * is for agents only.
 */
@ApplicationModule(type = Type.OPEN)
@NullMarked
package fr.rdv.agenda.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
