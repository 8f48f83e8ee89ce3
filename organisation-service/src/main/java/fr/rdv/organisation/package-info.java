/** Espaces, organisations, services, motifs and lieux. */
@NullMarked
package fr.rdv.organisation;

import org.jspecify.annotations.NullMarked;
