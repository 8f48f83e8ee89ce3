/**
 * What an opérateur does: opens an espace, whole, with its services, its first organisation, the main lieu and a motif to
 * start from. Nothing depends on this feature.
 */
@ApplicationModule
@NullMarked
package fr.rdv.organisation.operateur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
