/** What an espace asks of those who sign in: a second factor of its admins, if it says so. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.identity.espaceaccess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
