/**
 * Each change of an espace, an organisation, a lieu or a motif is told once: as an event for the other services and as a line
 * of the history (who, when, before, after), in the transaction of the change.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.organisation.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
