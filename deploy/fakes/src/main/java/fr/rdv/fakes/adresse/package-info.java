/**
 * The Base Adresse Nationale on one machine: an extract of streets, searched as the real API does. Positions are near the
 * commune's centre, not exact.
 */
@NullMarked
package fr.rdv.fakes.adresse;

import org.jspecify.annotations.NullMarked;
