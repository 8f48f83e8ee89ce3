/**
 * Asking for a Dispositif de Recueil: an admin of an organisation asks, an opérateur decides (S50). An accepted demande shows
 * as a change of the organisation. Nothing depends on this feature.
 */
@ApplicationModule
@NullMarked
package fr.rdv.organisation.dispositifrecueil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
