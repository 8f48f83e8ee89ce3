/**
 * Addresses of France for the autocomplete, asked of the Base Adresse Nationale. When it does not answer, a problem says so and
 * the screen offers to type the address by hand.
 */
@ApplicationModule
@NullMarked
package fr.rdv.organisation.adresse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
