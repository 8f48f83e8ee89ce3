/** Agents as colleagues and admins read them: the list of an organisation, the list of an espace, one agent. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.identity.annuaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
