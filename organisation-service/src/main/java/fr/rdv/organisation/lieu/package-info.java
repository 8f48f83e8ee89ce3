/**
 * Lieux where usagers are received. A lieu has a decimal numero, by which the ANTS search engine calls it, and an address in
 * parts, never one string.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.organisation.lieu;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
