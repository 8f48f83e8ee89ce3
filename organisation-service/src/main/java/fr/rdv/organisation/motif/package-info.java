/**
 * Motifs: what an usager comes for, how long it takes, and whether it can be booked online. Every change raises the motif's
 * version under its row lock and leaves on {@code organisation.motif.v1} with the whole public state.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.organisation.motif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
