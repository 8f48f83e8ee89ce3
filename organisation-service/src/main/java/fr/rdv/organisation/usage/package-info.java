/**
 * What refers to a motif or a lieu elsewhere: plages d'ouverture of agenda-service and RDVs of booking-service, as copies
 * that hold no person. They say what a change would touch, what is frozen and what may be deleted.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.organisation.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
