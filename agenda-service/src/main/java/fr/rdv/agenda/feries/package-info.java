/** Jours fériés, computed for any year: on those days no plage gives a créneau, while agents still book by hand (EDGE A39). */
@ApplicationModule(type = Type.OPEN)
@NullMarked
package fr.rdv.agenda.feries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
