/**
 * Espaces (territoires): the wall between administrations, and the services that each of them opened. Other features ask
 * {@link fr.rdv.organisation.espace.Espaces} for a service of an espace.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.organisation.espace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
