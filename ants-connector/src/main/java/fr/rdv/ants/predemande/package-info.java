/** Tells booking-service whether a pré-demande number may be used, as the coordination API sees it now. */
@NullMarked
package fr.rdv.ants.predemande;

import org.jspecify.annotations.NullMarked;
